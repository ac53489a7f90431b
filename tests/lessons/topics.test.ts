/**
 * What people come to learn about asyncio, and the chapter in which they find it: the topics of the usual introduction, by its parts. The words are
 * searched for in the pages' text, as a reader's search would.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listChapters } from '../../tools/course/index.ts';

type Row = readonly [topic: string, chapter: string, words: readonly (string | RegExp)[]];

const TOPICS: readonly Row[] = [
  // 1 Understanding asyncio
  [
    'what asyncio is for: I/O, one thread, no threads of your own',
    'why-async',
    ['one thread', 'I/O-bound'],
  ],
  ['async and await, and what they replaced', 'coroutines', ['async def', 'native coroutine']],
  ['code of callbacks, and why await reads better', 'build-your-own', ['callback', 'inside out']],
  ['what the event loop does', 'event-loop', ['ready queue', 'pass', 'timers']],
  ['epoll, kqueue and waiting on many connections', 'event-loop', ['epoll', 'kqueue', 'selector']],
  // 2 Core concepts
  ['a coroutine object does nothing until it is awaited', 'coroutines', ['Calling f() starts it']],
  ['tasks: scheduling a coroutine, and awaiting its result', 'tasks', ['createTask', 'the result']],
  ['futures', 'event-loop', ['createFuture', 'setResult']],
  ['cancellation, and cleaning up under it', 'cancellation', ['CancelledError', 'finally']],
  [
    'blocking and CPU-bound work beside the loop',
    'executors',
    ['toThread', 'runInExecutor', 'to_thread'],
  ],
  [
    'context managers for resources',
    'structured-concurrency',
    ['asyncWith', 'async with', 'resource'],
  ],
  [
    'making a loop, setting it, running and stopping it',
    'event-loop',
    ['new_event_loop', 'set_event_loop', 'run_until_complete', 'run_forever', 'stop()', 'close'],
  ],
  ['the loop and other threads', 'executors', ['callSoonThreadsafe', 'runCoroutineThreadsafe']],
  ['subprocesses', 'io', [/subprocess/i]],
  // 3 In action
  ['starting a program', 'event-loop', ['asyncio.run', 'Runner']],
  ['errors on their way through awaits', 'errors', ['try', 'Task exception was never retrieved']],
  ['timeouts, so that nothing hangs', 'timeouts', ['waitFor', 'wait_for', 'TimeoutError']],
  ['cleaning up in a finally block', 'cancellation', ['finally']],
  ['errors that reach the loop: its exception handler', 'errors', ['setExceptionHandler']],
  ['debugging: debug mode, slow steps, stacks', 'errors', ['debug mode', /slow/, 'call graph']],
  ['closing the loop cleanly', 'event-loop', ['loop.close()', 'cancelled before the loop closes']],
  // 4 Advanced
  ['threads: ThreadPoolExecutor', 'executors', ['ThreadPoolExecutor']],
  ['processes: ProcessPoolExecutor', 'executors', ['ProcessPoolExecutor', 'CPU-bound']],
  ['libraries that block', 'integration', [/block/, /executor/]],
  ['asynchronous databases', 'integration', [/database/i]],
  ['HTTP: a client session, and aiohttp', 'io', ['ClientSession', /aiohttp/]],
  // Conclusion
  ['latency and throughput', 'why-async', ['Latency', 'throughput']],
  ['running it for real', 'production', [/shutdown/i, /signal/i]],
];

/** Where that introduction is outdated or wrong: what holds, and since when. */
const CORRECTIONS: readonly Row[] = [
  ['asyncio came with 3.5', 'why-async', [/asyncio came with Python 3\.4, in 2014/]],
  ['await always gives control to the loop', 'coroutines', ['Await always yields to the loop.']],
  ['the loop keeps track of all coroutines', 'event-loop', ['no list of waiting coroutines']],
  ['get_event_loop() starts a program', 'event-loop', [/since 3\.14 it raises `RuntimeError`/]],
  ['close the loop in a finally yourself', 'event-loop', ['`asyncio.run` does it for you']],
  ['asyncio.run_in_executor()', 'executors', ['there is no `asyncio.run_in_executor`']],
  ['asyncio.TimeoutError is a class of its own', 'timeouts', [/3\.11/, /asyncio\.TimeoutError/]],
  [
    'handling CancelledError means catching it',
    'cancellation',
    ['Swallowing CancelledError is harmless.'],
  ],
  ['IOError', 'errors', [/IOError/]],
  ['tasks run seemingly in parallel', 'why-async', [/seemingly/]],
  ['asyncio makes things faster', 'why-async', [/latency/i, 'throughput']],
];

const pages = new Map(
  listChapters().map(({ slug, folder }) => [
    slug,
    readFileSync(join(folder, 'index.mdx'), 'utf8').replaceAll(/\s+/g, ' '),
  ]),
);

for (const [topic, chapter, words] of TOPICS) find(`${topic}: in ${chapter}`, chapter, words);
for (const [claim, chapter, words] of CORRECTIONS)
  find(`"${claim}": ${chapter} says what holds`, chapter, words);

function find(title: string, chapter: string, words: readonly (string | RegExp)[]): void {
  const page = pages.get(chapter) ?? '';
  test(title, () => {
    const missing = words.filter((word) =>
      typeof word === 'string' ? !page.includes(word) : !word.test(page),
    );
    expect(missing, 'words that the chapter lacks').toEqual([]);
  });
}
