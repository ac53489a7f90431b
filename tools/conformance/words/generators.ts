/** Words about one asynchronous generator, which all tasks share. */

import {
  type AsyncGenerator,
  aclosing,
  asyncFor,
  asyncGenerator,
  asyncWith,
  type Coroutine,
  StopAsyncIteration,
} from 'asyncio';
import { type Body, Boom, show, world } from './world.ts';

function numbers(count: number, body: Body): AsyncGenerator<number> {
  return asyncGenerator(function* (emit) {
    try {
      for (let number = 0; number < count; number += 1) {
        yield* body();
        yield* emit(number);
      }
    } finally {
      show('generator ends');
    }
  });
}

export function makeGenerator(count: number, body: Body): void {
  world.generator = numbers(count, body);
}

export function* iterate(): Coroutine<void> {
  if (world.generator)
    yield* asyncFor(world.generator, function* (number) {
      show('number', number);
    });
}

export function* nextNumber(): Coroutine<void> {
  if (!world.generator) return;
  try {
    show('next', yield* world.generator.next());
  } catch (error) {
    if (!(error instanceof StopAsyncIteration)) throw error;
    show('next', 'no more');
  }
}

export function* throwIntoGenerator(message: string): Coroutine<void> {
  if (world.generator) show('next', yield* world.generator.athrow(new Boom(message)));
}

export function* closeGenerator(): Coroutine<void> {
  if (world.generator) yield* world.generator.aclose();
}

export function* iterateAndClose(count: number, body: Body): Coroutine<void> {
  yield* asyncWith(aclosing(numbers(3, body)), function* (generator) {
    for (let taken = 0; taken < count; taken += 1) {
      try {
        show('number', yield* generator.next());
      } catch (error) {
        if (error instanceof StopAsyncIteration) return;
        throw error;
      }
    }
  });
}
