// The same three clients. Now each draws its pauses by lot.
import { type Coroutine, createTask, gather, run, sleep } from 'asyncio';

let present = 0;
let crowded = false;

function* request(): Coroutine<boolean> {
  present += 1;
  if (present > 1) crowded = true;
  yield* sleep(0.5);
  const served = !crowded;
  present -= 1;
  if (present === 0) crowded = false;
  return served;
}

const longest = (attempt: number) => 2 ** attempt;

// #region client
/** The same numbers from 0 to 1 in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const random = randomNumbers(1984);

function* client(name: string): Coroutine<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (yield* request()) {
      console.log(`${name}: served, attempt ${attempt}`);
      return;
    }
    if (attempt < 3) yield* sleep(random() * longest(attempt));
  }
  console.log(`${name}: gives up`);
}
// #endregion

function* main(): Coroutine<void> {
  const anna = createTask(client('Anna'), { name: 'Anna' });
  const ben = createTask(client('Ben'), { name: 'Ben' });
  const cleo = createTask(client('Cleo'), { name: 'Cleo' });
  yield* gather(anna, ben, cleo);
}

await run(main());
