/** Where this runtime differs from CPython on purpose, as far as generated programs can meet it. runtime/differences.ts has them all. */

import type { Step } from './steps.ts';

/** Why a program isn't compared, judged by what CPython does; undefined if it is. */
export function findDeliberateDifference(python: readonly Step[]): string | undefined {
  if (python.filter(({ kind }) => kind === 'cancel').length > ENDLESS_RECURSION)
    return 'tasks that wait for each other through gather() are cancelled; CPython recurses until it raises RecursionError';
  return undefined;
}

/** No program asks so often. */
const ENDLESS_RECURSION = 300;
