/**
 * A network in virtual time, for a SimulatedLoop: servers and clients of one program meet here. What arrives when depends on the latency and the
 * bandwidth only, so each run is the same as the last; `explore` varies latencies and the sizes of the pieces.
 */

import type { Future } from '../../future.ts';
import type { Routes } from '../../http/routes.ts';
import { SimulatedService } from '../../http/simulated/service.ts';
import type { RunningTestServer } from '../../http/testServer.ts';
import type { EventLoop } from '../../loop/eventLoop.ts';
import type { SimulatedLoop } from '../../loop/simulated.ts';
import type { Link } from '../../streams/transport.ts';
import { osError, osErrorText } from '../errors.ts';
import {
  type Address,
  describeAddress,
  type Listener,
  type Network,
  passCaller,
} from '../network.ts';
import { Conditions, type NetworkOptions } from './conditions.ts';
import { later } from './later.ts';
import { linkPair, type SimulatedLink } from './link.ts';

/** Where the operating system's own choice of ports begins. */
const FIRST_FREE_PORT = 49152;

/** The network of a SimulatedLoop; it is in `loop.network`. */
export class SimulatedNetwork implements Network {
  readonly conditions: Conditions;
  private readonly services = new Map<string, SimulatedService>();
  private readonly listeners = new Map<string, SimulatedListener>();
  private readonly silentHosts = new Set<string>();
  private nextPort = FIRST_FREE_PORT;

  /** `new SimulatedNetwork({ latency: [0.02, 0.2], bandwidth: 100_000 })`: seconds, and bytes per second. */
  constructor(options: NetworkOptions = {}) {
    this.conditions = new Conditions(options);
  }

  /** From now on nothing that is sent to `host` to open a connection is answered: connecting takes for ever. */
  silence(host: string): void {
    this.silentHosts.add(hostName({ host }));
  }

  /** Breaks every connection to this port: both sides learn it now, with ConnectionResetError. */
  reset(port: number): void {
    for (const listener of this.listeners.values())
      if (portOf(listener.address) === port) listener.resetConnections();
  }

  /** Scripts what the web server at `origin` answers: `network.serve('https://api.example.com', { '/users/{id}': { json: { name: 'Ada' } } })`. */
  serve(origin: string, routes: Routes): SimulatedService {
    const service = new SimulatedService(routes);
    this.services.set(new URL(origin).origin, service);
    return service;
  }

  /** For a TestServer: a service at a free port, until it is closed. */
  serveLocally(routes: Routes): RunningTestServer {
    const origin = `http://127.0.0.1:${this.takePort()}`;
    const { requests } = this.serve(origin, routes);
    return { origin, requests, close: () => this.services.delete(origin) };
  }

  service({ origin }: URL): SimulatedService | undefined {
    return this.services.get(origin);
  }

  isSilent(host: string): boolean {
    return this.silentHosts.has(hostName({ host }));
  }

  connect(loop: EventLoop, address: Address): Future<Link> {
    const simulated = requireSimulated(loop);
    const connected = loop.createFuture<Link>('openConnection');
    if ('host' in address && this.isSilent(hostName(address))) return connected;
    const latency = this.conditions.latency(simulated);
    later(simulated, latency, () => {
      const listener = this.find(address);
      if (listener) this.establish(simulated, listener, connected);
      else this.refuse(simulated, address, connected);
    });
    return connected;
  }

  listen(loop: EventLoop, address: Address, accept: (link: Link) => void): Future<Listener> {
    const listening = loop.createFuture<Listener>('startServer');
    const bound = this.withPort(address);
    const key = keyOf(bound);
    if (this.listeners.has(key)) {
      const text = `error while attempting to bind on address ${describeAddress(bound)}: ${osErrorText('EADDRINUSE').toLowerCase()}`;
      listening.setException(osError('EADDRINUSE', text));
      return listening;
    }
    const listener = new SimulatedListener(loop, bound, accept, () => this.listeners.delete(key));
    this.listeners.set(key, listener);
    listening.setResult(listener);
    return listening;
  }

  private withPort(address: Address): Address {
    if ('path' in address || address.port !== 0) return address;
    return { host: address.host, port: this.takePort() };
  }

  private takePort(): number {
    this.nextPort += 1;
    return this.nextPort - 1;
  }

  /** The listener for this address, or for its port on every interface. */
  private find(address: Address): SimulatedListener | undefined {
    const everywhere = 'path' in address ? address : { host: undefined, port: address.port };
    const found = this.listeners.get(keyOf(address)) ?? this.listeners.get(keyOf(everywhere));
    return found?.accepting ? found : undefined;
  }

  /** The server knows of the connection now, the client when the answer arrives. */
  private establish(
    loop: SimulatedLoop,
    listener: SimulatedListener,
    connected: Future<Link>,
  ): void {
    const inPass = passCaller(loop);
    const client = ['127.0.0.1', this.takePort()] as const;
    const [near, far] = linkPair(loop, this.conditions, [
      { sockname: client, peername: listener.address },
      { sockname: listener.address, peername: client },
    ]);
    listener.take(far);
    later(loop, this.conditions.latency(loop), () =>
      inPass(() => (connected.done() ? near.destroy() : connected.setResult(near))),
    );
  }

  private refuse(loop: SimulatedLoop, address: Address, connected: Future<Link>): void {
    const inPass = passCaller(loop);
    const error = osError('ECONNREFUSED', `Connect call failed ${describeAddress(address)}`);
    later(loop, this.conditions.latency(loop), () =>
      inPass(() => connected.done() || connected.setException(error)),
    );
  }
}

class SimulatedListener implements Listener {
  readonly address: Listener['address'];
  accepting = false;
  private readonly inPass: (callback: () => void) => void;
  private readonly accept: (link: Link) => void;
  private readonly forget: () => void;
  private readonly connections = new Set<SimulatedLink>();

  constructor(loop: EventLoop, address: Address, accept: (link: Link) => void, forget: () => void) {
    this.inPass = passCaller(loop);
    this.address = 'path' in address ? address.path : [hostName(address), address.port];
    this.accept = accept;
    this.forget = forget;
  }

  start(): void {
    this.accepting = true;
  }

  close(): void {
    this.accepting = false;
    this.forget();
  }

  take(link: SimulatedLink): void {
    this.connections.add(link);
    this.inPass(() => this.accept(link));
  }

  resetConnections(): void {
    for (const link of this.connections) {
      link.reset();
      link.peer?.reset();
    }
    this.connections.clear();
  }
}

function keyOf(address: Address): string {
  return 'path' in address
    ? address.path
    : `${address.host ? hostName(address) : '*'}:${address.port}`;
}

function hostName({ host }: { readonly host: string | undefined }): string {
  if (host === undefined) return '0.0.0.0';
  return host === 'localhost' ? '127.0.0.1' : host;
}

function portOf(address: Listener['address']): number | undefined {
  return typeof address === 'string' ? undefined : address[1];
}

function requireSimulated(loop: EventLoop): SimulatedLoop {
  if (loop.simulation) return loop.simulation;
  throw new TypeError('A SimulatedNetwork works with a SimulatedLoop only.');
}
