import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../course/index.ts';
import { programAt } from './fuzz.ts';
import type { Program } from './program.ts';

export interface Options {
  readonly programs: number;
  readonly seed: number;
  /** A file with one program, to be run instead of random ones. */
  readonly replay: string | undefined;
}

/** Throws what tells the user, in one line, what was wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      programs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      replay: { type: 'string' },
    },
  });
  return {
    programs: requireWhole('programs', values.programs),
    seed: requireWhole('seed', values.seed),
    replay: values.replay,
  };
}

function requireWhole(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} takes a whole number, got '${text}'`);
}

/** The programs to check, each with a name. */
export function* choosePrograms({ programs, seed, replay }: Options): Iterable<[string, Program]> {
  if (replay !== undefined) {
    yield [replay, readProgram(replay)];
    return;
  }
  for (let number = 0; number < programs; number += 1)
    yield [`seed ${seed}, program ${number}`, programAt(seed, number)];
}

function readProgram(file: string): Program {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`Can't read a program from ${file}: ${(error as Error).message}`);
  }
}
