import type { Example } from '../../../tools/course/index.ts';
import { type Performance, runExample } from '../../../tools/lesson/index.ts';

const runs = new Map<string, Promise<Performance>>();

/** Runs an example in virtual time, once for all pages that show it. */
export function runOnce(example: Example): Promise<Performance> {
  const run = runs.get(example.id) ?? runExample(example);
  runs.set(example.id, run);
  return run;
}
