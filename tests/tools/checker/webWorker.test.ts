import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  buildEngine,
  buildRuntime,
  type CheckEvent,
  compile,
} from '../../../tools/checker/index.ts';

/** What a browser's worker has that the language itself hasn't; nothing of Node's. */
const browser = {
  AbortController,
  clearTimeout,
  console,
  Event,
  EventTarget,
  performance,
  queueMicrotask,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
};

function compiled(source: string): string {
  const result = compile(source);
  if ('code' in result) return result.code;
  throw new Error(result.error.message);
}

test('the engine runs in a worker of a browser: it needs nothing of Node', async () => {
  const { promise, resolve } = Promise.withResolvers<CheckEvent[]>();
  const events: CheckEvent[] = [];
  const postMessage = (event: CheckEvent) => {
    events.push(event);
    if (event.type === 'done') resolve(events);
  };
  const scope = createContext({ ...browser, postMessage });
  runInContext(await buildEngine('webWorker'), scope);
  const job = {
    task: 'run',
    runtime: await buildRuntime(),
    test: compiled(`
      import { sleep } from 'asyncio';
      import { simulate } from 'asyncio/testing';
      import { expect, test } from 'vitest';
      import { nap } from './exercise';
      test('naps', () => { expect(simulate(nap).time).toBe(3600); });
      test('returns', () => { expect(simulate(nap).result()).toEqual({ slept: ['well'] }); });
    `),
    answer: compiled(`
      import { type Coroutine, sleep } from 'asyncio';
      export function* nap(): Coroutine<unknown> { yield* sleep(3600); return { slept: ['badly'] }; }
    `),
  };
  Object.assign(scope, { job });
  runInContext('onmessage({ data: job })', scope);
  const results = (await promise).flatMap((event) =>
    event.type === 'finished' ? [event.result] : [],
  );
  expect(results.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'naps: passed',
    'returns: failed',
  ]);
});
