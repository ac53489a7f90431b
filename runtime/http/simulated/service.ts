/** A scripted server on the simulated network. It is not part of the program: no task and no handle of the loop belongs to it. */

import type { HttpRequest } from '../exchange.ts';
import type { Routes, ServedRequest } from '../routes.ts';

export class SimulatedService {
  readonly routes: Routes;
  /** What was asked, in the order in which it came in. */
  readonly requests: ServedRequest[] = [];

  constructor(routes: Routes) {
    this.routes = routes;
  }

  note({ method, url }: HttpRequest): ServedRequest {
    const served: ServedRequest = { method, path: url.pathname, state: 'pending' };
    this.requests.push(served);
    return served;
  }
}
