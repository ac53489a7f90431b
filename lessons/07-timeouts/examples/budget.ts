// Six seconds for the order, handed from step to step as a deadline.
import {
  asyncWith,
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeoutAt,
} from 'asyncio';

interface Step {
  readonly name: string;
  readonly seconds: number;
}

// #region budget
function* perform(step: Step, deadline: number): Coroutine<void> {
  const left = deadline - getRunningLoop().time();
  console.log(`${step.name}: ${left.toFixed(1)} s left`);
  yield* asyncWith(timeoutAt(deadline), () => sleep(step.seconds));
  console.log(`${step.name}: done`);
}

const reserve = { name: 'reserve', seconds: 2 };
const pay = { name: 'pay', seconds: 2.5 };
const pack = { name: 'pack', seconds: 5 };

function* main(): Coroutine<void> {
  const deadline = getRunningLoop().time() + 6;
  const reserving = createTask(perform(reserve, deadline), {
    name: 'reserve',
  });
  yield* perform(pay, deadline);
  yield* reserving;
  try {
    yield* perform(pack, deadline);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('not packed in time');
  }
}
// #endregion

await run(main());
