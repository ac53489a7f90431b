// fails: each line is handled as soon as it is there
import type { Coroutine } from 'asyncio';

export type Emit = (line: string) => void;

/**
 * Runs the blocking `read` in a thread, and awaits `handle` for each line that
 * it emits. Returns the number of lines.
 */
export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const lines: string[] = [];
  read((line) => lines.push(line));
  for (const line of lines) yield* handle(line);
  return lines.length;
}
