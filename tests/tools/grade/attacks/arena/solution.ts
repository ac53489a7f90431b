import { type Coroutine, gather, sleep } from 'asyncio';

export function double(value: number): number {
  return value * 2;
}

export function profile(name: string): { name: string; letters: number } {
  if (name === '') throw new RangeError('a name has letters');
  return { name, letters: name.length };
}

export function* both(
  first: Coroutine<string>,
  second: Coroutine<string>,
  arrived: (name: string) => void,
): Coroutine<string[]> {
  return yield* gather(announce(first, arrived), announce(second, arrived));
}

function* announce(
  coroutine: Coroutine<string>,
  arrived: (name: string) => void,
): Coroutine<string> {
  const name = yield* coroutine;
  arrived(name);
  return name;
}

export function* courier(give: (letter: string) => void): Coroutine<void> {
  for (const letter of ['a', 'b']) {
    yield* sleep(1);
    give(letter);
  }
}
