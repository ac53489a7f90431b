import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  truncateSync,
} from 'node:fs';

/** Where a line lies in its file, in bytes. */
export interface Place {
  readonly start: number;
  readonly length: number;
}

const CHUNK = 2 ** 16;
const LINE_BREAK = 0x0a;

/** Values in a file that only grows, a line of JSON each, read back one at a time: all of them may be more than memory should hold. */
export class LineFile {
  #path: string;
  #end: number;

  constructor(path: string) {
    this.#path = path;
    this.#end = existsSync(path) ? statSync(path).size : 0;
  }

  /** Written when it returns. */
  append(value: unknown): Place {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    appendFileSync(this.#path, line);
    const place = { start: this.#end, length: line.length };
    this.#end += line.length;
    return place;
  }

  read({ start, length }: Place): unknown {
    return JSON.parse(this.#readBytes(Buffer.allocUnsafe(length), start).toString());
  }

  /** Where its lines lie. What follows the last whole one, the line at which a program was killed, is cut off. */
  *restore(): Generator<Place> {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let start = 0;
    for (let at = 0; at < this.#end; at += CHUNK)
      for (const lineBreak of findLineBreaks(this.#readBytes(chunk, at))) {
        const end = at + lineBreak + 1;
        yield { start, length: end - start };
        start = end;
      }
    if (start < this.#end) truncateSync(this.#path, start);
    this.#end = start;
  }

  moveTo(path: string): void {
    renameSync(this.#path, path);
    this.#path = path;
  }

  #readBytes(buffer: Buffer, start: number): Buffer {
    const file = openSync(this.#path, 'r');
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, start));
    } finally {
      closeSync(file);
    }
  }
}

function* findLineBreaks(bytes: Buffer): Generator<number> {
  for (
    let found = bytes.indexOf(LINE_BREAK);
    found >= 0;
    found = bytes.indexOf(LINE_BREAK, found + 1)
  )
    yield found;
}
