/** A line to put in its place: pieces of text, with a gap between each two, where the reader writes a number. */
export interface Row {
  readonly pieces: readonly string[];
}

const NUMBER = /\d+(?:\.\d+)?/;
const PRINTED_TEXT = /console\.log\(\s*(?:'([^'\n]+)'|"([^"\n]+)")\s*\)/g;

/**
 * What the reader is given of an output: its lines by the alphabet, without their numbers, which would tell too much. A line that stands
 * in the program as it is tells nothing. What the program could print and doesn't is among them, and of lines that come
 * more than once there is one too many.
 */
export function makeRows(output: readonly string[], program: string): Row[] {
  const texts = [...program.matchAll(PRINTED_TEXT)].map(([, one, other]) => one ?? other ?? '');
  const rows = [
    ...output.map((line) => makeRow(line, texts)),
    ...new Set(texts.filter((text) => !output.includes(text))),
  ].map((row) => (typeof row === 'string' ? { pieces: [row] } : row));
  return [...rows, ...oneTooMany(rows)].sort((a, b) => compare(describeRow(a), describeRow(b)));
}

function makeRow(line: string, texts: readonly string[]): Row {
  return { pieces: texts.includes(line) ? [line] : line.split(NUMBER) };
}

function oneTooMany(rows: readonly Row[]): Row[] {
  const counts = new Map<string, Row[]>();
  for (const row of rows) {
    const same = counts.get(describeRow(row)) ?? [];
    counts.set(describeRow(row), [...same, row]);
  }
  return [...counts.values()].flatMap(([row, second]) => (row && second ? [row] : []));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** As a screen reader says it. */
export function describeRow({ pieces }: Row): string {
  return pieces.join('…').trim();
}
