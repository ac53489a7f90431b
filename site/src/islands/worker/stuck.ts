import type { StuckTask } from 'asyncio';

/** Who waits for whom, if the error is a deadlock; of places only those in the program itself. */
export function readStuck(error: unknown, file: string): readonly StuckTask[] | undefined {
  const { name, stuck }: { name?: unknown; stuck?: readonly StuckTask[] } = Object(error);
  if (name !== 'DeadlockError' || !stuck || stuck.length === 0) return undefined;
  return stuck.map(({ frame, ...rest }) => ({
    ...rest,
    ...(frame?.file.endsWith(file) && { frame }),
  }));
}
