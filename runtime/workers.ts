/**
 * Real workers in a bundle for browsers, imported as 'asyncio/workers', once and for its effect: Web Workers for the ThreadPoolExecutor on a
 * HostLoop. Node needs it only where everything is bundled; a program in virtual time never does.
 */

import * as workerpool from 'workerpool';
import { provideLibrary } from './executors/host/library.ts';

provideLibrary(workerpool);
