// Results of a group: read them when the block has ended.
import { asyncWith, type Coroutine, run, sleep, type Task, TaskGroup } from 'asyncio';

// #region program
function* price(item: string, seconds: number): Coroutine<number> {
  yield* sleep(seconds);
  return item.length * 10;
}

function* total(items: string[]): Coroutine<number> {
  const prices: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const [index, item] of items.entries()) {
      prices.push(group.createTask(price(item, 3 - index)));
    }
  });
  return prices.reduce((sum, task) => sum + task.result(), 0);
}

function* main(): Coroutine<void> {
  console.log(yield* total(['flight', 'hotel', 'car']));
}

await run(main());
// #endregion
