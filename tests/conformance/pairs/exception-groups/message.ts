// The text of a group says how many errors are in it.
import { type Coroutine, ExceptionGroup, run } from 'asyncio';

function* main(): Coroutine<void> {
  const one = new ExceptionGroup('one', [new RangeError('a')]);
  const both = new ExceptionGroup('both', [one, new TypeError('b')]);
  for (const group of [one, both]) console.log(group.message);
  for (const wrong of [[], ['text']]) {
    try {
      new ExceptionGroup('wrong', wrong as unknown as Error[]);
    } catch (error) {
      if (error instanceof RangeError) console.log('refused');
    }
  }
}

await run(main());
