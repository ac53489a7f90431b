/** Real workers in a bundle for browsers, imported as 'asyncio/workers'. Only such a bundle needs it: Node finds the package by itself. */

import * as workerpool from 'workerpool';
import { provideLibrary } from './executors/host/library.ts';

/** From now on a ThreadPoolExecutor on a HostLoop can start Web Workers. Call it once, before the first job. */
export function installWorkers(): void {
  provideLibrary(workerpool);
}
