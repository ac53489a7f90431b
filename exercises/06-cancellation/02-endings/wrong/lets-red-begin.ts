// mistake: gives red one pass before it cancels it, so its first step runs, and then its cleanup
// caught by: every line is printed at its time
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
  yield* sleep(0);
  red.cancel();
  yield* sleep(1);
  blue.cancel();
  green.cancel();
  yield* sleep(1.5);
  green.cancel();
  yield* sleep(1);
  white.cancel();
  yield* wait([red, blue, green, white]);
}
