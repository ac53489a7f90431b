/** Rows of cells, one sign each, that remember their colour. */
export type Paint = (text: string) => string;

interface Cell {
  readonly sign: string;
  readonly paint: Paint;
}

const plain: Paint = (text) => text;

export class Grid {
  readonly #rows: Cell[][] = [];

  /** Later texts cover earlier ones. */
  write(row: number, column: number, text: string, paint: Paint = plain): void {
    this.#rows[row] ??= [];
    const cells = this.#rows[row];
    for (const [offset, sign] of [...text].entries()) cells[column + offset] = { sign, paint };
  }

  /** The cells from one column up to another. */
  slice(row: number, from: number, to: number): string {
    const cells = this.#rows[row] ?? [];
    const parts: string[] = [];
    for (let column = from; column < Math.min(to, cells.length); column += 1) {
      const cell = cells[column];
      parts.push(cell ? cell.paint(cell.sign) : ' ');
    }
    return parts.join('').trimEnd();
  }

  isEmpty(row: number, from: number, to: number): boolean {
    const cells = this.#rows[row] ?? [];
    return cells.slice(from, to).every((cell) => cell === undefined);
  }
}
