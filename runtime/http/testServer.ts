/** A web server that answers by a script: in virtual time on the simulated network, in real time on 127.0.0.1. (aiohttp: TestServer in test_utils.py.) */

import type { AsyncContextManager } from '../asyncWith.ts';
import type { Coroutine } from '../coroutine.ts';
import { RuntimeError } from '../errors.ts';
import { getRunningLoop } from '../loop/running.ts';
import { HostTestServer } from './host/testServer.ts';
import type { Routes, ServedRequest } from './routes.ts';

/** What stands behind a TestServer while it runs. */
export interface RunningTestServer {
  readonly origin: string;
  readonly requests: readonly ServedRequest[];
  close(): unknown;
}

/** `yield* asyncWith(new TestServer({ '/users/{id}': { json: { name: 'Ada' }, delay: 0.5 } }), function* (server) { … server.makeUrl('/users/1') … })` */
export class TestServer implements AsyncContextManager<TestServer, false> {
  private readonly routes: Routes;
  private running: RunningTestServer | undefined;

  constructor(routes: Routes) {
    this.routes = routes;
  }

  /** The URL of a path on this server. Raises RuntimeError while it doesn't run. */
  makeUrl(path: string): string {
    return new URL(path, this.requireRunning().origin).href;
  }

  /** What was asked so far, and what became of it. */
  get requests(): readonly ServedRequest[] {
    return this.requireRunning().requests;
  }

  *enter(): Coroutine<this> {
    const loop = getRunningLoop();
    this.running = loop.simulation
      ? loop.simulation.network.serveLocally(this.routes)
      : yield* HostTestServer.start(loop, this.routes);
    return this;
  }

  *exit(): Coroutine<false> {
    this.running?.close();
    return false;
  }

  private requireRunning(): RunningTestServer {
    if (this.running) return this.running;
    throw new RuntimeError('The TestServer is not running. Enter it with asyncWith.');
  }
}
