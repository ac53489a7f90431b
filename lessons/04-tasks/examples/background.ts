// Receipts in the background, with an owner: held while they run, then awaited.
import { type Coroutine, createTask, gather, run, sleep, type Task } from 'asyncio';

const background = new Set<Task<void>>();

function* mailReceipt(order: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`${order}: receipt mailed`);
}

function* saveOrder(order: string, mailSeconds: number): Coroutine<void> {
  const mailing = mailReceipt(order, mailSeconds);
  const receipt = createTask(mailing, { name: `receipt ${order}` });
  background.add(receipt);
  receipt.addDoneCallback(() => background.delete(receipt));
  yield* sleep(1);
  console.log(`${order}: saved`);
}

function* main(): Coroutine<void> {
  yield* saveOrder('A1', 0.5);
  yield* saveOrder('B2', 3);
  console.log(`closing, in the background: ${background.size}`);
  yield* gather(...background);
  console.log(`closed, in the background: ${background.size}`);
}

await run(main());
