/** asyncio ↔ this runtime ↔ Promises. A test holds it to what the runtime exports. */

import { bridges } from './bridges.ts';
import { coordination } from './coordination.ts';
import type { Counterpart } from './counterpart.ts';
import { executors } from './executors.ts';
import { io } from './io.ts';
import { language } from './language.ts';
import { programs } from './programs.ts';
import { tasks } from './tasks.ts';

export { apart } from './apart.ts';
export type { Counterpart };

export const counterparts: readonly Counterpart[] = [
  ...language,
  ...programs,
  ...tasks,
  ...coordination,
  ...executors,
  ...io,
  ...bridges,
];
