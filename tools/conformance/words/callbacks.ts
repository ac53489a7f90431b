/** Words about futures, callbacks and context variables. */

import { type Coroutine, type Future, getRunningLoop } from 'asyncio';
import { Boom, show, variable, world } from './world.ts';

type Callback = () => void;

function futureNamed(name: string): Future<unknown> {
  const future = world.futures.get(name) ?? getRunningLoop().createFuture<unknown>();
  world.futures.set(name, future);
  return future;
}

export function* awaitFuture(name: string): Coroutine<void> {
  show(`future ${name}`, yield* futureNamed(name));
}

export function setResult(name: string, result: unknown): void {
  futureNamed(name).setResult(result);
}

export function setException(name: string, message: string): void {
  futureNamed(name).setException(new Boom(message));
}

export function cancelFuture(name: string, message: string | null): void {
  show(`cancel ${name}`, futureNamed(name).cancel(message));
}

export function whenFutureDone(name: string, callback: Callback): void {
  futureNamed(name).addDoneCallback(() => callback());
}

export function whenTaskDone(name: string, callback: Callback): void {
  world.tasks.get(name)?.addDoneCallback(() => callback());
}

export function callSoon(callback: Callback): void {
  world.handles.push(getRunningLoop().callSoon(callback));
}

export function callLater(delay: number, callback: Callback): void {
  world.handles.push(getRunningLoop().callLater(delay, callback));
}

export function callAt(when: number, callback: Callback): void {
  world.handles.push(getRunningLoop().callAt(when, callback));
}

export function cancelHandle(): void {
  world.handles.pop()?.cancel();
}

export function setVariable(value: string): void {
  variable.set(value);
}

export function showVariable(): void {
  show('variable', variable.get());
}
