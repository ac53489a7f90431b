import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit, UsageError } from '../../course/index.ts';
import { LineFile, type Place } from '../../files/lineFile.ts';

type Entry = readonly [key: string, value: unknown];

/**
 * What has been found out, by key: a file that only grows, one line each. A line that is whole was written whole, so a grader that is killed at
 * any moment loses at most what it had not finished.
 */
export class Journal {
  readonly #places = new Map<string, Place>();
  readonly #lines: LineFile;
  readonly #unlock: () => void;

  /** Opens the journal of a folder. Raises UsageError while another grader uses it. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#unlock = lock(join(folder, 'lock'));
    this.#lines = new LineFile(join(folder, 'verdicts.jsonl'));
    for (const place of this.#lines.restore()) this.#restore(place);
  }

  get(key: string): unknown {
    const place = this.#places.get(key);
    return place && this.#read(place)[1];
  }

  /** Written when it returns. */
  set(key: string, value: unknown): void {
    const entry: Entry = [key, value];
    this.#places.set(key, this.#lines.append(entry));
  }

  close(): void {
    this.#unlock();
  }

  #read(place: Place): Entry {
    return this.#lines.read(place) as Entry; // Our own file.
  }

  #restore(place: Place): void {
    try {
      this.#places.set(this.#read(place)[0], place);
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
