import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parse } from 'yaml';

/** A file of the course that breaks the course's own rules; the message names file and rule. */
export class CourseError extends Error {
  override readonly name = 'CourseError';
}

/** The YAML block between the two `---` lines at the top of a page, read field by field. */
export class FrontMatter {
  readonly #fields: Record<string, unknown>;
  readonly #file: string;

  constructor(file: string, root: string) {
    this.#file = relative(root, file);
    this.#fields = this.#parse(readFileSync(file, 'utf8'));
  }

  text(field: string): string {
    const value = this.#fields[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.#wrong(field, 'a text', value);
  }

  number(field: string): number {
    const value = this.#fields[field];
    if (typeof value === 'number' && value > 0) return value;
    throw this.#wrong(field, 'a number above 0', value);
  }

  texts(field: string): string[] {
    const value = this.#fields[field];
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
      return value;
    throw this.#wrong(field, 'a list of texts', value);
  }

  #parse(page: string): Record<string, unknown> {
    const block = /^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(page);
    if (block?.index !== 0)
      throw new CourseError(`${this.#file} does not start with front matter (---).`);
    try {
      return parse(block[1] ?? '') ?? {};
    } catch (error) {
      const [reason] = String(error).split('\n');
      throw new CourseError(`${this.#file}: the front matter is not YAML. ${reason}`);
    }
  }

  #wrong(field: string, wanted: string, seen: unknown): CourseError {
    const what = seen === undefined ? 'it is missing' : `it is ${JSON.stringify(seen)}`;
    return new CourseError(
      `${this.#file}: the front matter's "${field}" must be ${wanted}; ${what}.`,
    );
  }
}
