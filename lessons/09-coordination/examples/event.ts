// Guests wait for a door; a flag that is set and cleared at once.
import { type Coroutine, createTask, Event, gather, run, sleep } from 'asyncio';

// #region program
function* guest(name: string, door: Event): Coroutine<void> {
  console.log(`${name} comes`);
  yield* door.wait();
  console.log(`${name} is inside`);
}

function* main(): Coroutine<void> {
  const door = new Event();
  const early = gather(guest('Ana', door), guest('Ben', door));
  yield* sleep(1);

  door.set();
  door.clear();
  console.log('opened and closed');
  const late = createTask(guest('Cleo', door), { name: 'Cleo' });
  yield* sleep(1);

  door.set();
  console.log('opened');
  yield* gather(early, late);
}
// #endregion

await run(main());
