/** For tests that run one program twice: in TypeScript on a SimulatedLoop, and in Python on CPython. */

import { type Coroutine, sleep } from 'asyncio';
import { expect } from 'vitest';
import { createPython, type Python } from '../../../tools/python/index.ts';
import { printed } from '../printed.ts';

let python: Promise<Python> | undefined;

/** Python's print, but numbers and truth values look as they do in JavaScript. */
const PRELUDE = `
import asyncio, builtins, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
def print(*values):
    builtins.print(*map(plain, values))
def plain(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, BaseException):
        return type(value).__name__
    return 'undefined' if value is None else value
async def count(passes):
    for number in range(1, passes + 1):
        print('pass', number)
        await asyncio.sleep(0)
`;

/** Expects both programs to print the same lines in the same order. `source` defines `main`. */
export async function expectLikePython(
  source: string,
  main: () => Coroutine<unknown>,
): Promise<void> {
  python ??= createPython();
  const { output, errors } = (await python).run(`${PRELUDE}\n${source}\nasyncio.run(main())\n`);
  expect(errors).toBe('');
  expect(printed(main)).toEqual(output.split('\n').slice(0, -1));
}

/** Prints a line a pass, so that the passes that something takes can be counted. */
export function* count(passes: number): Coroutine<void> {
  for (let number = 1; number <= passes; number += 1) {
    console.log('pass', number);
    yield* sleep(0);
  }
}

/** The name of an error's class. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : `not an Error: ${error}`;
}
