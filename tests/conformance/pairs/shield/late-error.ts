// An error of what is protected, after who waited was cancelled, is reported once.
import {
  type Coroutine,
  createTask,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
  shield,
  sleep,
  wait,
} from 'asyncio';

function* save(): Coroutine<void> {
  yield* sleep(3);
  throw new Error('disk full');
}

function report(_loop: EventLoop, { message, exception }: ExceptionContext): void {
  const about = message.endsWith('exception in shielded future');
  console.log('reported:', about, (exception as Error).message);
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  const inner = createTask(save());
  const outers = [shield(inner), shield(inner)];
  yield* sleep(1);
  for (const outer of outers) outer.cancel();
  yield* wait([inner]);
  yield* sleep(0);
}

await run(main());
