import { LineFile, type Place } from '../../files/lineFile.ts';
import type { StudentResult } from './model.ts';

/** The students of a class in a file, of whom one at a time is in memory. */
export class StudentFile implements Iterable<StudentResult> {
  readonly #lines: LineFile;
  readonly #places: Place[];

  constructor(path: string, places: readonly Place[] = []) {
    this.#lines = new LineFile(path);
    this.#places = [...places];
  }

  /** They are read in the order of their indexes, whenever they were done. */
  set(index: number, student: StudentResult): void {
    this.#places[index] = this.#lines.append(student);
  }

  *[Symbol.iterator](): Generator<StudentResult> {
    for (const place of this.#places) yield this.#lines.read(place) as StudentResult; // Our own file.
  }

  get places(): readonly Place[] {
    return this.#places;
  }

  moveTo(path: string): void {
    this.#lines.moveTo(path);
  }
}
