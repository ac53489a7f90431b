import { UsageError } from '../../course/index.ts';

/** What can be written besides grades.csv, results.json and the report. */
export const formats = ['gradescope', 'prairielearn', 'exercism', 'github', 'junit'] as const;
export type Format = (typeof formats)[number];

/** Reads `--format junit,github`, which may be given several times. */
export function readFormats(values: readonly string[]): Format[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '').map(readFormat);
}

function readFormat(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format) return format;
  throw new UsageError(`There is no format "${name}". Known: ${formats.join(', ')}.`);
}
