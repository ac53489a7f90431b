// Each forecast is printed when it arrives, not when its turn comes.
import { asCompleted, type Coroutine, createTask, run, sleep } from 'asyncio';

function* forecast(city: string, sky: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return `${city}: ${sky}`;
}

function* main(): Coroutine<void> {
  const tasks = [
    createTask(forecast('Oslo', 'snow', 3), { name: 'Oslo' }),
    createTask(forecast('Lima', 'fog', 1), { name: 'Lima' }),
    createTask(forecast('Cairo', 'sun', 2), { name: 'Cairo' }),
  ];
  for (const arrival of asCompleted(tasks)) {
    console.log(yield* arrival);
  }
}

await run(main());
