// mistake: catches Bo's error in his own task, so that Ada's group never hears of it
// caught by: prints each line at its time
import { asyncWith, CancelledError, type Coroutine, sleep, TaskGroup } from 'asyncio';

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
  function* bo(): Coroutine<void> {
    try {
      yield* fall('Bo', boFallsAfter);
    } catch (error) {
      if (!(error instanceof Error) || error instanceof CancelledError) throw error;
      console.log(error.message);
    }
  }
  yield* asyncWith(new TaskGroup(), function* (show) {
    show.createTask(act('band', 6), { name: 'band' });
    const lamp = show.createTask(act('lamp', 60), { name: 'lamp' });
    yield* asyncWith(new TaskGroup(), function* (acrobats) {
      acrobats.createTask(act('Ada', 4), { name: 'Ada' });
      acrobats.createTask(bo(), { name: 'Bo' });
    });
    yield* act('clown', 3);
    lamp.cancel();
  });
  console.log('good night');
}
