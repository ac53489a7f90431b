/** Words about threads, and words that are said in them. */

import { type Coroutine, copyContext, runCoroutineThreadsafe, Task, toThread } from 'asyncio';
import { type Body, show, world } from './world.ts';

type Job = () => unknown;

export function* inThread(job: Job): Coroutine<void> {
  show('thread returns', yield* toThread(job));
}

export function startThread(name: string, job: Job): void {
  if (world.loop) world.futures.set(name, world.loop.runInExecutor(null, job));
}

export function callInLoop(callback: () => void): void {
  world.loop?.callSoonThreadsafe(callback);
}

export function runInLoop(body: Body): void {
  if (world.loop) runCoroutineThreadsafe(body(), world.loop);
}

/** Never eagerly: see eager-in-entered-context in runtime/differences.ts. */
export function spawnInSharedContext(name: string, body: Body): void {
  world.context ??= copyContext();
  world.tasks.set(name, new Task(body(), { name, context: world.context }));
}
