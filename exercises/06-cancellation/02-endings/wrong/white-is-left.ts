// mistake: takes the end of white for an ordinary one, though its cleanup is broken off
// caught by: each task ends at its time, as cancelled
import { type Coroutine, createTask, sleep, wait } from 'asyncio';

function* work(name: string): Coroutine<void> {
  try {
    console.log(`${name} begins`);
    yield* sleep(2);
    console.log(`${name} is ready`);
  } finally {
    console.log(`${name} tidies up`);
    yield* sleep(2);
    console.log(`${name} is tidy`);
  }
}

export function* main(): Coroutine<void> {
  const red = createTask(work('red'), { name: 'red' });
  const blue = createTask(work('blue'), { name: 'blue' });
  const green = createTask(work('green'), { name: 'green' });
  const white = createTask(work('white'), { name: 'white' });
  red.cancel();
  yield* sleep(1);
  blue.cancel();
  green.cancel();
  yield* sleep(1.5);
  green.cancel();
  yield* wait([red, blue, green, white]);
}
