// mistake: believes that a queue works across threads: puts each line in from the job's thread
// caught by: each line is handled as soon as it is there
import { type Coroutine, getRunningLoop, Queue } from 'asyncio';

type Emit = (line: string) => void;

export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const lines = new Queue<string | null>();
  const reading = getRunningLoop().runInExecutor(null, read, (line) => lines.putNowait(line));
  reading.addDoneCallback(() => lines.putNowait(null));

  let count = 0;
  for (let line = yield* lines.get(); line !== null; line = yield* lines.get()) {
    yield* handle(line);
    count += 1;
  }
  yield* reading;
  return count;
}
