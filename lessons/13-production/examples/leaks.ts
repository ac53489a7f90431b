// Everything is done when this program ends. Or is it?
// twin: none. Python has no report like this.
import { type Coroutine, createTask, Lock, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';

// #region program
function* mail(): Coroutine<void> {
  yield* sleep(10);
}

function* log(): Coroutine<void> {
  throw new Error('disk full');
}

function* sell(): Coroutine<string> {
  createTask(mail(), { name: 'mail' });
  createTask(log(), { name: 'log' });
  const printer = new Lock();
  yield* printer.acquire();
  time.sleep(0.2);
  yield* sleep(1);
  return 'sold';
}

const { result, leaks } = simulate(sell);
console.log(`${result()}, and:`);
for (const { kind, message } of leaks) console.log(`${kind}: ${message.split(/ at |\n/)[0]}`);
// #endregion
