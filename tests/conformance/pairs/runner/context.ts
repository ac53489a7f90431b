// The runs of a Runner share one context; another can be given.
import { ContextVar, type Coroutine, copyContext, Runner } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function* change(value: string): Coroutine<void> {
  console.log(drink.get());
  drink.set(value);
}

const runner = new Runner();
await runner.run(change('tea'));
await runner.run(change('coffee'));
const context = copyContext();
await runner.run(change('milk'), { context });
console.log(context.get(drink), drink.get());
await runner.run(change('juice'));
await runner.close();
