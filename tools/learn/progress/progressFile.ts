import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { courseRoot } from '../../course/index.ts';
import { explainFileError, isMissing } from '../../files/fileErrors.ts';
import { writeFile } from '../../files/writeFile.ts';
import {
  formatProgress,
  mergeProgress,
  NO_PROGRESS,
  type Progress,
  parseProgress,
} from './progress.ts';

/**
 * `work/.progress.json`. Another companion, or the page's import, may write it at the same time: each write first takes over what is there. When it can't be
 * written, progress is kept in memory, and each later change tries again.
 */
export class ProgressFile {
  readonly #file: string;
  readonly #early: string[] = [];
  #tell = (text: string): void => void this.#early.push(text);
  #progress: Progress = NO_PROGRESS;

  constructor(root: string = courseRoot) {
    this.#file = join(root, 'work', '.progress.json');
    this.#progress = this.#read();
  }

  /** `listener` hears what went wrong with the file, also what did before. */
  onTrouble(listener: (text: string) => void): void {
    this.#tell = listener;
    for (const text of this.#early.splice(0)) listener(text);
  }

  get progress(): Progress {
    return this.#progress;
  }

  update(change: (progress: Progress) => Progress): void {
    const before = formatProgress(this.#progress);
    this.#progress = change(mergeProgress(this.#progress, this.#read()));
    if (formatProgress(this.#progress) === before && existsSync(this.#file)) return;
    this.#write(formatProgress(this.#progress));
  }

  #read(): Progress {
    const text = this.#readText();
    if (text === undefined) return NO_PROGRESS;
    return parseProgress(text) ?? this.#putAside();
  }

  #readText(): string | undefined {
    try {
      return readFileSync(this.#file, 'utf8');
    } catch (error) {
      if (!isMissing(error))
        this.#tell(`work/.progress.json can't be read: ${explainFileError(error)}.`);
      return undefined;
    }
  }

  /** Nothing is thrown away: somebody may mend it by hand. */
  #putAside(): Progress {
    const copy = `${this.#file}.broken-${Date.now()}`;
    try {
      renameSync(this.#file, copy);
      const name = `work/${copy.slice(dirname(copy).length + 1)}`;
      this.#tell(
        `work/.progress.json could not be understood, and is kept as ${name}. Solved exercises count again when they are checked.`,
      );
    } catch (error) {
      this.#tell(
        `work/.progress.json could not be understood, nor put aside: ${explainFileError(error)}.`,
      );
    }
    return NO_PROGRESS;
  }

  #write(text: string): void {
    try {
      writeFile(this.#file, text);
    } catch (error) {
      this.#tell(
        `work/.progress.json can't be written: ${explainFileError(error)}. Your progress is kept until you quit.`,
      );
    }
  }
}
