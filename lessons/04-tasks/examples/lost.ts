// An order is saved. A receipt is mailed in the background. Or is it?
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* mailReceipt(order: string): Coroutine<void> {
  console.log(`${order}: writing the receipt`);
  yield* sleep(2);
  console.log(`${order}: receipt mailed`);
}

function* saveOrder(order: string): Coroutine<void> {
  createTask(mailReceipt(order), { name: `receipt ${order}` });
  yield* sleep(1);
  console.log(`${order}: saved`);
}

function* main(): Coroutine<void> {
  yield* saveOrder('A1');
  console.log('closing');
}

await run(main());
