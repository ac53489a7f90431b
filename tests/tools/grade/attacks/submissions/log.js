// aim: print without end
// ends: error memory | error timeout
import { sleep } from 'asyncio';
export function* both() {
  for (;;) {
    console.log('x'.repeat(10_000));
    yield* sleep(0);
  }
}
