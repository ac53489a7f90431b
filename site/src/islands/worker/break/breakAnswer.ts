/**
 * Tries to break an answer to an exercise: runs the exercise's own tests again and again, each time making the lives of
 * their programs harder. Only tests that pass by themselves count. What breaks our own solution in the same way is no fault of the answer's.
 */
import { compile } from '../../../../../tools/checker/compile.ts';
import type { Breakage, Report, Way } from '../../break/report.ts';
import { cancelAnswer } from './cancelAnswer.ts';
import { observeAnswer } from './observeAnswer.ts';
import { refuse, refuseSyntax } from './refuse.ts';
import type { AnswerJob } from './runTests.ts';
import { failsOn, varyAnswer } from './varyAnswer.ts';

export interface BreakAnswerJob {
  readonly way: Way;
  readonly source: string;
  readonly solution: string;
  readonly test: string;
  readonly runtime: string;
}

export async function breakAnswer({
  way,
  source,
  solution,
  test,
  runtime,
}: BreakAnswerJob): Promise<Report> {
  const [answer, ours] = [source, solution].map(compile);
  if (!answer || !ours || 'error' in ours) return refuse('Our solution could not be read.');
  if ('error' in answer) return refuseSyntax(answer.error);
  const theirs: AnswerJob = { test, runtime, answer: answer.code };
  const own: AnswerJob = { test, runtime, answer: ours.code };
  const { passing, found } = await observeAnswer(theirs, way);
  if (passing.size === 0 && found.length === 0)
    return refuse('None of the tests passes yet, so there is nothing to break. Press Check first.');
  const { tried, canVary, breakages } = await (way === 'cancel' ? cancelAnswer : varyAnswer)(
    theirs,
    passing,
  );
  const blamed = await (way === 'cancel' ? blameCancelled : blameVaried)(breakages, own);
  const all = [...found, ...blamed];
  return {
    tried,
    ...(canVary !== undefined && { canVary }),
    breakages: all.slice(0, 20),
    shared: breakages.length - blamed.length,
  };
}

/** Without what our own solution does as well, in the same test. */
async function blameCancelled(breakages: readonly Breakage[], own: AnswerJob): Promise<Breakage[]> {
  if (breakages.length === 0) return [];
  const { passing } = await observeAnswer(own, 'cancel');
  const ours = (await cancelAnswer(own, passing)).breakages.map(summarize);
  return breakages.filter((breakage) => !ours.includes(summarize(breakage)));
}

function summarize({ test, problem }: Breakage): string {
  return `${test}: ${problem.replaceAll(/ at [^ ]+ \(.*?\)/g, '')}`;
}

async function blameVaried(breakages: readonly Breakage[], own: AnswerJob): Promise<Breakage[]> {
  const blamed: Breakage[] = [];
  for (const breakage of breakages) if (!(await failsOn(own, breakage))) blamed.push(breakage);
  return blamed;
}
