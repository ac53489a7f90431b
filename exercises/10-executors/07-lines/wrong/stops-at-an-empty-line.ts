// mistake: takes the first falsy value for the end, and so an empty line
// caught by: returns the number of lines
import { type Coroutine, getRunningLoop, Queue } from 'asyncio';

type Emit = (line: string) => void;

export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const loop = getRunningLoop();
  const lines = new Queue<string>();
  const reading = loop.runInExecutor(null, read, (line) => {
    loop.callSoonThreadsafe(() => lines.putNowait(line));
  });
  reading.addDoneCallback(() => lines.putNowait(''));

  let count = 0;
  for (let line = yield* lines.get(); line; line = yield* lines.get()) {
    yield* handle(line);
    count += 1;
  }
  yield* reading;
  return count;
}
