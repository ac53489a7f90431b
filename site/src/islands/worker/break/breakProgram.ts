/** Tries to break an example's program. Start with cancelProgram.ts. */
import type { Coroutine } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { compile } from '../../../../../tools/checker/compile.ts';
import type { Report, Way } from '../../break/report.ts';
import { cancelProgram } from './cancelProgram.ts';
import { refuse, refuseSyntax } from './refuse.ts';
import { NoMain, startMain } from './startMain.ts';
import { varyProgram } from './varyProgram.ts';

export interface BreakProgramJob {
  readonly way: Way;
  readonly source: string;
  readonly file: string;
}

/** A program that can be started again and again. */
export interface Tried {
  readonly main: () => Coroutine<unknown>;
  readonly file: string;
  /** Its run when nothing is done to it. */
  readonly quiet: Simulation<unknown>;
}

export function breakProgram({ way, source, file }: BreakProgramJob): Report {
  const compiled = compile(source);
  if ('error' in compiled) return refuseSyntax(compiled.error);
  const main = () => startMain(compiled.code, file);
  const quiet = simulate(main);
  if (quiet.error instanceof NoMain)
    return refuse('It never gets to a run(main()), so there is nothing to try.');
  return way === 'cancel'
    ? cancelProgram({ main, file, quiet })
    : varyProgram({ main, file, quiet });
}
