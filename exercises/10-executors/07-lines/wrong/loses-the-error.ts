// mistake: never looks at the job's outcome, so a file that can't be read looks like a short one
// caught by: an error of read comes out when the lines before it are handled
import { type Coroutine, getRunningLoop, Queue } from 'asyncio';

type Emit = (line: string) => void;

export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const loop = getRunningLoop();
  const lines = new Queue<string | null>();
  const reading = loop.runInExecutor(null, read, (line) => {
    loop.callSoonThreadsafe(() => lines.putNowait(line));
  });
  reading.addDoneCallback(() => lines.putNowait(null));

  let count = 0;
  for (let line = yield* lines.get(); line !== null; line = yield* lines.get()) {
    yield* handle(line);
    count += 1;
  }
  return count;
}
