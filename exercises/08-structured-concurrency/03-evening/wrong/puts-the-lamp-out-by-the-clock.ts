// mistake: reads from the one evening that the lamp burns for five seconds
// caught by: on another evening, when Ada is done before Bo falls, the same rules hold
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  ExceptionGroup,
  getRunningLoop,
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
    getRunningLoop().callLater(5, () => lamp.cancel());
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
  });
  console.log('good night');
}
