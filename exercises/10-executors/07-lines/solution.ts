import { type Coroutine, getRunningLoop, Queue } from 'asyncio';

export type Emit = (line: string) => void;

/**
 * Runs the blocking `read` in a thread, and awaits `handle` for each line that
 * it emits. Returns the number of lines.
 */
export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const loop = getRunningLoop();
  const lines = new Queue<string | null>();
  const emit = (line: string) => {
    loop.callSoonThreadsafe(() => lines.putNowait(line));
  };
  const reading = loop.runInExecutor(null, read, emit);
  reading.addDoneCallback(() => lines.putNowait(null));

  let count = 0;
  for (let line = yield* lines.get(); line !== null; line = yield* lines.get()) {
    yield* handle(line);
    count += 1;
  }
  yield* reading;
  return count;
}
