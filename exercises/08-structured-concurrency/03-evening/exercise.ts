// fails: prints each line at its time
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

/** The whole evening. Bo falls after so many seconds. */
export function* evening(boFallsAfter: number): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (show) {
    show.createTask(act('band', 6), { name: 'band' });
    show.createTask(act('lamp', 60), { name: 'lamp' });
    show.createTask(act('Ada', 4), { name: 'Ada' });
    show.createTask(fall('Bo', boFallsAfter), { name: 'Bo' });
    // Your turn. Only the names are right so far.
  });
  console.log('good night');
}
