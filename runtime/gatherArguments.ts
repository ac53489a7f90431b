/** The two ways to call gather: with awaitables, or with a list of them and options. (Python has keyword arguments for the latter.) */

import { type Awaitable, isawaitable } from './coroutine.ts';

export type Awaitables = readonly Awaitable<unknown>[];

export interface GatherOptions<ReturnExceptions extends boolean = boolean> {
  /** Put the errors into the list of results, instead of throwing the first. */
  readonly returnExceptions?: ReturnExceptions;
}

export function readArguments(args: readonly unknown[]): [Awaitables, GatherOptions] {
  const [first, options = {}] = args;
  const isList = Array.isArray(first);
  if (isList ? isawaitable(options) || args.length > 2 : isOptions(args.at(-1)))
    throw new TypeError(
      'gather() takes awaitables, gather(a, b), or a list of them and options, gather([a, b], { returnExceptions: true })',
    );
  return (isList ? [first, options] : [args, {}]) as [Awaitables, GatherOptions];
}

function isOptions(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'returnExceptions' in value && !isawaitable(value);
}
