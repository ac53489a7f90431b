/** A program that holds the loop up for a while in one step, during which Ctrl-C comes. */
import { writeSync } from 'node:fs';
import { run, sleep } from 'asyncio';

function* main() {
  try {
    writeSync(1, 'ready\n');
    const end = performance.now() + 300;
    while (performance.now() < end);
    console.log('the step ends');
    yield* sleep(10);
  } finally {
    console.log('cleaned up');
  }
}
await run(main());
