// Three clients of one small server: it serves one at a time, or none.
import { type Coroutine, createTask, gather, run, sleep, type Task } from 'asyncio';

/** The same numbers from 0 to 1 in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

let present = 0;

function* request(): Coroutine<boolean> {
  present += 1;
  yield* sleep(0.4);
  const alone = present === 1;
  yield* sleep(0.1);
  present -= 1;
  return alone;
}

type Delay = (attempt: number) => number;

function* client(name: string, delay: Delay): Coroutine<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (yield* request()) {
      console.log(`  ${name}: served, attempt ${attempt}`);
      return;
    }
    if (attempt < 3) yield* sleep(delay(attempt));
  }
  console.log(`  ${name}: gives up`);
}

function* three(delay: Delay): Coroutine<void> {
  const names = ['Anna', 'Ben', 'Cleo'];
  const clients: Task<void>[] = [];
  for (const name of names) {
    const work = client(name, delay);
    clients.push(createTask(work, { name }));
  }
  yield* gather(...clients);
}

function* main(): Coroutine<void> {
  console.log('without jitter');
  yield* three((attempt) => 2 ** attempt);

  console.log('with jitter');
  const random = randomNumbers(2026);
  yield* three((attempt) => random() * 2 ** attempt);
}

await run(main());
