// A parcel arrives. In the same moment its receiver is cancelled.
import { type Coroutine, createTask, type Future, getRunningLoop, run, sleep, wait } from 'asyncio';

// #region program
function* receive(door: Future<string>): Coroutine<void> {
  console.log(`received the ${yield* door}`);
}

function* main(): Coroutine<void> {
  const door: Future<string> = getRunningLoop().createFuture();
  const receiver = createTask(receive(door), { name: 'receiver' });
  yield* sleep(1);
  door.setResult('parcel');
  receiver.cancel();
  yield* wait([receiver]);
  console.log(`cancelled: ${receiver.cancelled() ? 'yes' : 'no'}`);
  console.log(`still at the door: the ${door.result()}`);
}

await run(main());
// #endregion
