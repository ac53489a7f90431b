/** Break it: the reader's text is run in the sandbox under conditions that it may not have been written for. */
import { loadCheck } from '../check/exerciseCheck.ts';
import { loadRuntime } from '../check/loadRuntime.ts';
import { messageOf } from '../messageOf.ts';
import { pointAtLine } from '../pointAtLine.ts';
import { type Program, readProgram } from '../program.ts';
import { type Ending, runJob } from '../sandbox/sandbox.ts';
import { startOrStop } from '../startOrStop.ts';
import { readReport } from './readReport.ts';
import type { Report, Way } from './report.ts';
import { showReport, showText } from './view.ts';

/** Real seconds that it may take. */
const LIMIT = 15;

export async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const way = button.dataset['way'] === 'schedule' ? 'schedule' : 'cancel';
  await startOrStop(button, (stop) =>
    breakAndShow(place, way, stop).catch((error: unknown) => showText(place, messageOf(error))),
  );
}

async function breakAndShow(place: HTMLElement, way: Way, stop: AbortSignal): Promise<void> {
  pointAtLine(place, undefined);
  showText(place, 'Trying…');
  const program = await readProgram(place);
  const report = describeEnding(await tryProgram(program, way, stop));
  if (typeof report === 'string') showText(place, report);
  else showReport(place, { way, program, report });
}

async function tryProgram(program: Program, way: Way, stop: AbortSignal): Promise<Ending> {
  const { kind, id, file, source } = program;
  const options = { seconds: LIMIT, stop };
  if (kind === 'example') return runJob('run', { way, source, file }, options);
  const { test, solution } = await loadCheck(id);
  const job = { way, source, solution, test, runtime: await loadRuntime() };
  return runJob('check', job, options);
}

function describeEnding(ending: Ending): Report | string {
  switch (ending.how) {
    case 'done':
      return readReport(ending.message);
    case 'stopped':
      return 'Stopped.';
    case 'crash':
      return ending.message;
    case 'timeout':
      return `Stopped after ${LIMIT} seconds: somewhere, cancelled or delayed, the program never ends. Look for a loop that catches its cancellation.`;
  }
}
