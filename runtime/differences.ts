/**
 * Where this runtime differs from CPython's asyncio on purpose, and why: all of it, as data for the course's page about it. What isn't
 * in this table is meant to be the same; a test holds each row to its word.
 */

import type { Difference } from './differences/difference.ts';
import { executors } from './differences/executors.ts';
import { io } from './differences/io.ts';
import { language } from './differences/language.ts';
import { loop } from './differences/loop.ts';
import { other } from './differences/other.ts';
import { tasks } from './differences/tasks.ts';

export type { Difference };

export const differences: readonly Difference[] = [
  ...language,
  ...loop,
  ...tasks,
  ...other,
  ...executors,
  ...io,
];
