import { readFileSync } from 'node:fs';

/** The number of the line of a test's source that contains a marker such as `// [gather]`. */
export function lineWith(url: string, marker: string): number {
  const lines = readFileSync(new URL(url), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(`// [${marker}]`));
  if (index < 0) throw new Error(`no line of ${url} ends in // [${marker}]`);
  return index + 1;
}
