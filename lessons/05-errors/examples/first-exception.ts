// Come back at the first failure, and say what is to be done.
import { type Coroutine, createTask, FIRST_EXCEPTION, run, sleep, wait } from 'asyncio';

// #region program
function* help(seconds: number, fails = false): Coroutine<void> {
  yield* sleep(seconds);
  if (fails) throw new Error('out of order');
}

function* main(): Coroutine<void> {
  const helpers = [
    createTask(help(1), { name: 'light' }),
    createTask(help(2, true), { name: 'watering' }),
    createTask(help(9), { name: 'heating' }),
  ];
  const [done, pending] = yield* wait(helpers, {
    returnWhen: FIRST_EXCEPTION,
  });
  for (const helper of helpers) {
    if (pending.has(helper)) {
      console.log(`${helper.getName()}: still running`);
    } else if (helper.exception()) {
      console.log(`${helper.getName()}: failed`);
    } else {
      console.log(`${helper.getName()}: done`);
    }
  }
  console.log(`${done.size} done, ${pending.size} pending`);
  for (const helper of pending) helper.cancel();
  yield* wait(helpers);
  console.log('all have ended');
}

await run(main());
// #endregion
