/** Words about queues: one that holds a single item, and one of priorities. */

import type { Coroutine } from 'asyncio';
import { show, world } from './world.ts';

export function* put(item: unknown): Coroutine<void> {
  yield* world.queue.put(item);
  show('size', world.queue.qsize());
}

export function* get(): Coroutine<void> {
  show('got', yield* world.queue.get());
}

export function putNowait(item: unknown): void {
  world.queue.putNowait(item);
}

export function getNowait(): void {
  show('got', world.queue.getNowait());
}

export function taskDone(): void {
  world.queue.taskDone();
}

export function* joinQueue(): Coroutine<void> {
  yield* world.queue.join();
}

export function shutdownQueue(immediate: boolean): void {
  world.queue.shutdown({ immediate });
}

export function* putPriority(item: unknown): Coroutine<void> {
  yield* world.priorities.put(item);
}

export function* getPriority(): Coroutine<void> {
  show('got', yield* world.priorities.get());
}
