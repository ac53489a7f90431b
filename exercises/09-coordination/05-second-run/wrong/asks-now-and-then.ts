// mistake: waits for a change in a loop of sleep: no loop to belong to, but late, and the next doesn't begin as soon as one ends
// caught by: the next begins as soon as one ends
import { type Coroutine, sleep } from 'asyncio';

let underWay = 0;

export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  while (underWay >= 2) yield* sleep(0.75);
  underWay += 1;
  try {
    return yield* request();
  } finally {
    underWay -= 1;
  }
}
