// A token restores the value from before, once, and only in its own context.
import { ContextVar, type Coroutine, copyContext, RuntimeError, run } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });
const cup = new ContextVar<string>('cup');

function* main(): Coroutine<void> {
  const first = drink.set('tea');
  const second = drink.set('coffee');
  drink.reset(second);
  console.log(drink.get());
  drink.reset(first);
  console.log(drink.get());
  try {
    drink.reset(first);
  } catch (error) {
    if (error instanceof RuntimeError) console.log('used already');
  }
  try {
    cup.reset(drink.set('milk'));
  } catch (error) {
    if (error instanceof RangeError) console.log('token of another variable');
  }
  try {
    cup.get();
  } catch (error) {
    if (error instanceof ReferenceError) console.log('no value');
  }
  console.log(cup.get('a mug'));
  const elsewhere = copyContext().run(() => drink.set('juice'));
  try {
    drink.reset(elsewhere);
  } catch (error) {
    if (error instanceof RangeError) console.log('token of another context');
  }
}

await run(main());
