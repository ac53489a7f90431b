import { element, findPart } from '../element.ts';
import { announceRun } from '../events.ts';
import { messageOf } from '../messageOf.ts';
import { pointAtLine } from '../pointAtLine.ts';
import { type Program, readProgram } from '../program.ts';
import { startOrStop } from '../startOrStop.ts';
import { OutputView } from './outputView.ts';
import { makePaceChoice, readPace } from './pace.ts';
import { replay } from './replay.ts';
import { startRun } from './startRun.ts';

const views = new WeakMap<HTMLElement, OutputView>();

/** Runs what the reader sees, or stops the run that is under way. */
export async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  showPaceChoice(place, button);
  await startOrStop(button, (stop) => runAndShow(place, stop));
}

async function runAndShow(place: HTMLElement, stop: AbortSignal): Promise<void> {
  const view = findView(place);
  view.begin();
  const program = await readProgramFor(place, view);
  if (!program) return;
  pointAtLine(place, undefined);
  const pace = readPace();
  const run = await startRun(program, { stop, onLines: pace === 0 ? view.add : () => {} });
  place.setAttribute('data-ran', '');
  announceRun(place, run);
  if (pace > 0) await replay(run, { pace, stop, view });
  view.finish(run);
  if (run.stuck) view.box.append((await import('../break/waitGraph.ts')).drawWaits(run.stuck));
  if (!stop.aborted) pointAtLine(place, run.line);
}

async function readProgramFor(place: HTMLElement, view: OutputView): Promise<Program | undefined> {
  try {
    return await readProgram(place);
  } catch (error) {
    view.fail(messageOf(error));
    return undefined;
  }
}

/** The run's output takes the place of the one that was built into the page; where that is an answer to guess, it stands by itself. */
function findView(place: HTMLElement): OutputView {
  const known = views.get(place);
  if (known) return known;
  const view = new OutputView();
  const built = place.querySelector('.card .output:not(.difference)');
  if (built && !built.closest('details')) built.replaceWith(view.box);
  else findPart(place, '.controls').after(view.box);
  views.set(place, view);
  return view;
}

function showPaceChoice(place: HTMLElement, button: HTMLButtonElement): void {
  const controls = findPart(place, '.controls');
  if (controls.querySelector('.pace')) return;
  button.after(element('span', 'pace', makePaceChoice()));
}
