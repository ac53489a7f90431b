/** The two ways to call gather: with awaitables, or with a list of them and options. (Python has keyword arguments for the latter.) */

import { type Awaitable, isawaitable } from './coroutine.ts';

export type Awaitables = readonly Awaitable<unknown>[];

type ResultOf<A> = A extends Awaitable<infer T> ? T : never;
/** The results, each of the type of its awaitable. */
export type Results<A extends readonly unknown[]> = {
  -readonly [Index in keyof A]: ResultOf<A[Index]>;
};
export type ResultsOrErrors<A extends readonly unknown[]> = {
  -readonly [Index in keyof A]: ResultOf<A[Index]> | Error;
};

export interface GatherOptions<ReturnExceptions extends boolean = boolean> {
  /** Put the errors into the list of results, instead of throwing the first. */
  readonly returnExceptions?: ReturnExceptions;
}

export function readArguments(args: readonly unknown[]): [Awaitables, GatherOptions] {
  const [first, options = {}] = args;
  const isList = Array.isArray(first);
  if (
    isList ? args.length > 2 || !isObject(options) || isawaitable(options) : isOptions(args.at(-1))
  )
    throw new TypeError(
      'gather() takes awaitables, gather(a, b), or a list of them and options, gather([a, b], { returnExceptions: true })',
    );
  return (isList ? [first, options] : [args, {}]) as [Awaitables, GatherOptions];
}

function isOptions(value: unknown): boolean {
  return isObject(value) && 'returnExceptions' in value && !isawaitable(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
