// A seat is taken for a guest. The guest's task gives it back, always?
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

// #region program
let freeSeats = 10;

function* visit(): Coroutine<void> {
  try {
    console.log('guest sits down');
    yield* sleep(2);
  } finally {
    freeSeats += 1;
    console.log('guest gets up');
  }
}

function* main(): Coroutine<void> {
  freeSeats -= 1;
  const guest = createTask(visit(), { name: 'guest' });
  guest.cancel();
  yield* wait([guest]);
  console.log(`cancelled: ${guest.cancelled() ? 'yes' : 'no'}`);
  console.log(`free seats: ${freeSeats}`);
}

await run(main());
// #endregion
