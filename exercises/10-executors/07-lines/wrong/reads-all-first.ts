// mistake: collects all lines in the thread, and handles them when the file has been read
// caught by: each line is handled as soon as it is there
import { type Coroutine, toThread } from 'asyncio';

type Emit = (line: string) => void;

export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const lines: string[] = [];
  yield* toThread(read, (line: string) => {
    lines.push(line);
  });
  for (const line of lines) yield* handle(line);
  return lines.length;
}
