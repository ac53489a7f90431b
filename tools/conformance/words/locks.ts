/** Words about locks of all kinds. There is one of each. */

import { AsyncExitStack, asyncWith, type Coroutine, sleep } from 'asyncio';
import { type Body, show, world } from './world.ts';

export function* withLock(body: Body): Coroutine<void> {
  yield* asyncWith(world.lock, body);
}

export function* acquire(): Coroutine<void> {
  show('acquired', yield* world.lock.acquire());
}

export function release(): void {
  world.lock.release();
}

export function* withSemaphore(body: Body): Coroutine<void> {
  yield* asyncWith(world.semaphore, body);
}

export function* withStack(body: Body): Coroutine<void> {
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    yield* stack.enterAsyncContext(world.semaphore);
    stack.pushAsyncCallback(sleep, 0);
    stack.callback(show, 'stack unwinds');
    yield* body();
  });
}

export function releaseSemaphore(): void {
  world.semaphore.release();
}

export function* waitEvent(): Coroutine<void> {
  show('event', yield* world.event.wait());
}

export function setEvent(): void {
  world.event.set();
}

export function clearEvent(): void {
  world.event.clear();
}

export function* withCondition(body: Body): Coroutine<void> {
  yield* asyncWith(world.condition, body);
}

export function* waitCondition(): Coroutine<void> {
  show('notified', yield* world.condition.wait());
}

export function* waitConditionForEvent(): Coroutine<void> {
  show('notified', yield* world.condition.waitFor(() => world.event.isSet()));
}

export function notify(count: number): void {
  world.condition.notify(count);
}

export function* waitBarrier(): Coroutine<void> {
  show('place', yield* world.barrier.wait());
}

export function* resetBarrier(): Coroutine<void> {
  yield* world.barrier.reset();
}

export function* abortBarrier(): Coroutine<void> {
  yield* world.barrier.abort();
}
