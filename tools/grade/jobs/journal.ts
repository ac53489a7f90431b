import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { atExit, UsageError } from '../../course/index.ts';

/**
 * What has been found out, by key: a file that only grows, one line each. A line that is whole was written whole, so a grader that is killed at
 * any moment loses at most what it had not finished.
 */
export class Journal {
  readonly #entries = new Map<string, unknown>();
  readonly #file: number;
  readonly #unlock: () => void;

  /** Opens the journal of a folder. Raises UsageError while another grader uses it. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#unlock = lock(join(folder, 'lock'));
    const path = join(folder, 'verdicts.jsonl');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    for (const line of whole.split('\n')) this.#read(line);
    this.#file = openSync(path, 'a');
    ftruncateSync(this.#file, Buffer.byteLength(whole)); // The line that a killed grader was at.
  }

  get(key: string): unknown {
    return this.#entries.get(key);
  }

  /** Written when it returns. */
  set(key: string, value: unknown): void {
    this.#entries.set(key, value);
    writeSync(this.#file, `${JSON.stringify([key, value])}\n`);
  }

  close(): void {
    closeSync(this.#file);
    this.#unlock();
  }

  #read(line: string): void {
    if (line === '') return;
    try {
      const [key, value]: [string, unknown] = JSON.parse(line);
      this.#entries.set(key, value);
    } catch {
      // A disk may lose a line in a crash of the machine. Its job runs again.
    }
  }
}

/** Two graders at once would grade everything twice. A lock whose owner is gone doesn't count. */
function lock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && isRunning(owner))
      throw new UsageError(
        `Process ${owner} is grading into the same folder. Wait for it, choose another --out, or, if it is no grader, remove ${file}.`,
      );
    writeFileSync(file, String(process.pid));
  }
  const withdraw = atExit(() => rmSync(file, { force: true }));
  return () => {
    withdraw();
    rmSync(file, { force: true });
  };
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
