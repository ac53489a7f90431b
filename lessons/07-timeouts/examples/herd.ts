// Three clients of one small server: of two at a time it serves none.
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

// #region client
const longest = (attempt: number) => 2 ** attempt;

function* client(name: string): Coroutine<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (yield* request()) {
      console.log(`${name}: served, attempt ${attempt}`);
      return;
    }
    if (attempt < 3) yield* sleep(longest(attempt));
  }
  console.log(`${name}: gives up`);
}

function* main(): Coroutine<void> {
  const anna = createTask(client('Anna'), { name: 'Anna' });
  const ben = createTask(client('Ben'), { name: 'Ben' });
  const cleo = createTask(client('Cleo'), { name: 'Cleo' });
  yield* gather(anna, ben, cleo);
}
// #endregion

await run(main());
