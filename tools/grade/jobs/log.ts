import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export type Log = (line: string) => void;

/** A log that only grows: what ran when, what failed, what was tried again. */
export function openLog(folder: string): Log {
  const file = join(folder, 'log.txt');
  return (line) => appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
}
