// aim: yield for ever, so that the loop never ends
// ends: error timeout
import { sleep } from 'asyncio';
export function* both() {
  for (;;) yield* sleep(0);
}
