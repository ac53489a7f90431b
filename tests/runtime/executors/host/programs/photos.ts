/** A program like those of the lessons: with jobs that use what is around them, and `run(main())` at its end. */

import { type Coroutine, gather, moduleFunction, run, time, toThread } from 'asyncio';

const SIZE = 'small';

/** Sent as its source text: it can use its arguments, `time` and the console. */
function load(name: string): string {
  time.sleep(0.01);
  return `${name}.jpg`;
}

/** Found in this module by the worker: it can use everything here. */
export function resize(file: string): string {
  time.sleep(0.01);
  return `${file} (${SIZE})`;
}

export function* main(): Coroutine<void> {
  const files = yield* gather(toThread(load, 'cat'), toThread(load, 'dog'));
  console.log(files.join(' '));
  const inModule = moduleFunction(import.meta.url, resize);
  const photos = yield* gather(...files.map((file) => toThread(inModule, file)));
  console.log(photos.join(' '));
}

await run(main());
