// Three cooks wait until there are enough eggs.
import { asyncWith, Condition, type Coroutine, gather, run, sleep } from 'asyncio';

// biome-ignore format: the page is narrow
// #region program
function* cook(
  kitchen: Condition,
  dish: string,
  needed: number,
): Coroutine<void> {
  yield* asyncWith(kitchen, function* () {
    yield* kitchen.waitFor(() => eggs >= needed);
    eggs -= needed;
    console.log(`${dish}: took ${needed}, ${eggs} left`);
  });
}

let eggs = 0;

function* deliver(kitchen: Condition, count: number): Coroutine<void> {
  yield* sleep(1);
  yield* asyncWith(kitchen, function* () {
    eggs += count;
    console.log(`${count} eggs delivered`);
    kitchen.notifyAll();
  });
}

function* deliverTwice(kitchen: Condition): Coroutine<void> {
  yield* deliver(kitchen, 3);
  yield* deliver(kitchen, 6);
}

function* main(): Coroutine<void> {
  const kitchen = new Condition();
  yield* gather(
    cook(kitchen, 'cake', 4),
    cook(kitchen, 'omelette', 3),
    cook(kitchen, 'pancakes', 2),
    deliverTwice(kitchen),
  );
}
// #endregion

await run(main());
