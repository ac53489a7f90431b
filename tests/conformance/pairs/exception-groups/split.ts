// split() divides a group by a class, and keeps its shape.
import { type Coroutine, ExceptionGroup, run } from 'asyncio';

function show(name: string, group: ExceptionGroup | undefined): void {
  console.log(name, ...(group ? leaves(group) : []));
}

function* leaves(group: ExceptionGroup): Generator<string> {
  for (const error of group.exceptions) {
    if (error instanceof ExceptionGroup) yield* leaves(error);
    else yield (error as Error).message;
  }
}

function* main(): Coroutine<void> {
  const inner = new ExceptionGroup('inner', [new RangeError('a'), new TypeError('b')]);
  const group = new ExceptionGroup('outer', [new RangeError('c'), inner]);
  const [match, rest] = group.split(RangeError);
  show('match', match);
  show('rest', rest);
  const second = match?.exceptions[1];
  console.log(match?.message, second instanceof ExceptionGroup ? second.message : '');
  for (const kind of [SyntaxError, Error]) {
    const [found, left] = group.split(kind);
    console.log(found === undefined, left === undefined);
  }
}

await run(main());
