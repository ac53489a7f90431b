// Context.run() calls a function inside a context, and gives its result.
import { ContextVar, type Coroutine, copyContext, RuntimeError, run } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function change(value: string): string {
  const before = drink.get();
  drink.set(value);
  return before;
}

function* main(): Coroutine<void> {
  const context = copyContext();
  console.log(context.run(change, 'tea'), context.run(change, 'coffee'));
  const copy = context.copy();
  const read = () => drink.get();
  console.log(copy.run(change, 'milk'), context.run(read), copy.run(read), drink.get());
  console.log(context.has(drink), copyContext().has(drink));
  try {
    context.run(() => context.run(read));
  } catch (error) {
    if (error instanceof RuntimeError) console.log('entered already');
  }
}

await run(main());
