import { readFile } from 'node:fs/promises';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A solution with one small change in it, as a slip of the hand would make it. */
export interface Mutant {
  /** Where the change begins, counted from 1. */
  readonly line: number;
  /** What changed, on one line: `number <= workers → number < workers`. */
  readonly change: string;
  /** The whole file, changed. */
  readonly source: string;
}

/** Every mutant that Stryker's mutators make of a file. */
export async function makeMutants(file: string): Promise<Mutant[]> {
  const content = await readFile(file, 'utf8');
  const { mutants } = await new Instrumenter(silent).instrument(
    [{ name: file, mutate: true, content }],
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  return mutants.map(({ location: { start, end }, replacement }) => {
    const [from, to] = [offsetOf(content, start), offsetOf(content, end)];
    return {
      line: start.line + 1,
      change: `${onOneLine(content.slice(from, to))} → ${onOneLine(replacement)}`,
      source: content.slice(0, from) + replacement + content.slice(to),
    };
  });
}

type Logger = ConstructorParameters<typeof Instrumenter>[0];

const say = (): void => {};
const silent: Logger = {
  ...{ trace: say, debug: say, info: say, warn: say, error: say, fatal: say },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
};

function no(): boolean {
  return false;
}

/** Stryker counts lines and columns from 0. */
function offsetOf(content: string, { line, column }: { line: number; column: number }): number {
  const before = content.split('\n').slice(0, line);
  return before.reduce((sum, text) => sum + text.length + 1, column);
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}
