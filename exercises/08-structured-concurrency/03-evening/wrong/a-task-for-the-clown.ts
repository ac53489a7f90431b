// mistake: makes a task of the clown, too, where a yield* is enough
// caught by: has the same tasks
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  ExceptionGroup,
  sleep,
  TaskGroup,
} from 'asyncio';

function* act(name: string, seconds: number): Coroutine<void> {
  console.log(`${name} begins`);
  try {
    yield* sleep(seconds);
  } catch (error) {
    if (error instanceof CancelledError) console.log(`${name} stops`);
    throw error;
  }
  console.log(`${name} is done`);
}

function* fall(name: string, seconds: number): Coroutine<void> {
  console.log(`${name} begins`);
  yield* sleep(seconds);
  throw new Error(`${name} falls`);
}

export function* evening(boFallsAfter: number): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (show) {
    show.createTask(act('band', 6), { name: 'band' });
    const lamp = show.createTask(act('lamp', 60), { name: 'lamp' });
    try {
      yield* asyncWith(new TaskGroup(), function* (acrobats) {
        acrobats.createTask(act('Ada', 4), { name: 'Ada' });
        acrobats.createTask(fall('Bo', boFallsAfter), { name: 'Bo' });
      });
    } catch (error) {
      if (!(error instanceof ExceptionGroup)) throw error;
      console.log(error.exceptions[0]?.message);
    }
    yield* show.createTask(act('clown', 3), { name: 'clown' });
    lamp.cancel();
  });
  console.log('good night');
}
