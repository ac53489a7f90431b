/**
 * Programs that run into a deliberate difference, and so aren't compared. (The others that generated programs could run into are kept out of
 * the words, which say so.)
 */

import type { Step } from './steps.ts';

/** The id of the difference in runtime/differences.ts, judged by what CPython does; undefined if there is none. */
export function findDeliberateDifference(python: readonly Step[]): string | undefined {
  const requests = python.filter(({ kind }) => kind === 'cancel').length;
  return requests > RECURSION ? 'circles' : undefined;
}

/** No program asks so often, unless asking recurses. */
const RECURSION = 300;
