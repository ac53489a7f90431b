// With return_exceptions the errors stand among the results.
import { CancelledError, type Coroutine, gather, run, sleep } from 'asyncio';

function* work(name: string): Coroutine<string> {
  yield* sleep(1);
  if (name === 'bad') throw new Error('went wrong');
  if (name === 'ill') throw new CancelledError('gave up');
  return name;
}

function* main(): Coroutine<void> {
  const works = [work('good'), work('bad'), work('ill')];
  const results = yield* gather(works, { returnExceptions: true });
  console.log(...results.map((one) => (one instanceof Error ? one.message : one)));
  console.log(results[2] instanceof CancelledError);
}

await run(main());
