import type { Verdict } from '../../../../tools/checker/verdict.ts';
import { element } from '../element.ts';
import { messageOf } from '../messageOf.ts';
import { pointAtLine } from '../pointAtLine.ts';
import { readProgram } from '../program.ts';
import { noteSolved } from '../progress/noteSolved.ts';
import { startOrStop } from '../startOrStop.ts';
import { checkAnswer } from './checkAnswer.ts';
import { describeVerdict } from './describeVerdict.ts';
import { loadCheck } from './exerciseCheck.ts';
import { showVerdict } from './showVerdict.ts';

/** Checks what the reader sees by the exercise's tests, or stops the check that is under way. */
export async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  await startOrStop(button, (stop) =>
    checkAndShow(place, stop).catch((error: unknown) => showVerdict(place, messageOf(error))),
  );
}

async function checkAndShow(place: HTMLElement, stop: AbortSignal): Promise<void> {
  pointAtLine(place, undefined);
  showVerdict(place, 'Checking…');
  const { id, source } = await readProgram(place);
  const exercise = await loadCheck(id);
  const verdict = await checkAnswer(exercise, source, stop);
  if (!verdict) return showVerdict(place, 'Stopped.');
  const next = verdict.status === 'passed' ? [offerComparison()] : [];
  showVerdict(place, ...describeVerdict(verdict), ...next);
  pointAtLine(place, findLine(verdict));
  place.dispatchEvent(new CustomEvent('course:check', { bubbles: true, detail: verdict }));
  if (verdict.status === 'passed') await noteSolved(exercise, source);
}

/** The first line that a reader should look at. */
function findLine({ error, tests }: Verdict): number | undefined {
  return error?.line ?? tests.find(({ line }) => line !== undefined)?.line;
}

/** Beside the text on the page, which has just passed. */
function offerComparison(): HTMLElement {
  const button = element('button', '', 'See our solution beside yours');
  button.type = 'button';
  button.setAttribute('data-island', 'compare');
  return element('p', 'next', button);
}
