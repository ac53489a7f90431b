import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a process of Vitest's did last. See setup.ts. */
export interface Step {
  /** The test file. */
  readonly file: string;
  /** The test begun; undefined between tests and while files are imported. */
  readonly test: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the trails. */
    trail: string;
  }
}

/** The last step of each process, by its id. */
export function readTrails(folder: string): Map<number, Step> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    files.flatMap((file) => {
      const step = readLastStep(join(folder, file));
      return step ? [[Number(basename(file, '.jsonl')), step] as const] : [];
    }),
  );
}

/** A line that is still being written has no end yet, and is left for the next look. */
function readLastStep(file: string): Step | undefined {
  const line = readFileSync(file, 'utf8').split('\n').at(-2);
  return line ? JSON.parse(line) : undefined;
}
