// mistake: starts band and lamp without an owner, so nobody ends them when the evening is cancelled
// caught by: cancelled at any of its waits, the evening leaves nobody on
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  ExceptionGroup,
  sleep,
  TaskGroup,
  wait,
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
  const band = createTask(act('band', 6), { name: 'band' });
  const lamp = createTask(act('lamp', 60), { name: 'lamp' });
  try {
    yield* asyncWith(new TaskGroup(), function* (acrobats) {
      acrobats.createTask(act('Ada', 4), { name: 'Ada' });
      acrobats.createTask(fall('Bo', boFallsAfter), { name: 'Bo' });
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(error.exceptions[0]?.message);
  }
  yield* act('clown', 3);
  lamp.cancel();
  yield* wait([band, lamp]);
  console.log('good night');
}
