// subgroup() keeps what a class or a condition says.
import { type Coroutine, ExceptionGroup, run } from 'asyncio';

function* main(): Coroutine<void> {
  const errors = [new RangeError('a'), new TypeError('b'), new RangeError('c')];
  const group = new ExceptionGroup('all', errors);
  const show = (found: ExceptionGroup | undefined) =>
    console.log(...(found?.exceptions ?? []).map((error) => (error as Error).message));
  show(group.subgroup(RangeError));
  show(group.subgroup([RangeError, TypeError]));
  show(group.subgroup((error) => error instanceof Error && error.message === 'b'));
  console.log(group.subgroup(SyntaxError) === undefined, group.subgroup(Error) === group);
}

await run(main());
