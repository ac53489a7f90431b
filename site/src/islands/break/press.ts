/** Break it: the reader's text is run in the sandbox under conditions that it may not have been written for. */
import { loadCheck } from '../check/exerciseCheck.ts';
import { loadRuntime } from '../check/loadRuntime.ts';
import { pointAtLine } from '../pointAtLine.ts';
import { type Program, readProgram } from '../program.ts';
import { type Ending, type RunningJob, startJob } from '../sandbox/sandbox.ts';
import { readReport } from './readReport.ts';
import type { Report, Way } from './report.ts';
import { showReport, showText } from './view.ts';

/** Real seconds that it may take. */
const LIMIT = 15;

const stops = new WeakMap<HTMLButtonElement, AbortController>();

export async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const running = stops.get(button);
  if (running) return running.abort();
  const stop = new AbortController();
  const label = button.textContent;
  stops.set(button, stop);
  button.textContent = 'stop';
  try {
    await breakAndShow(place, button.dataset['way'] === 'schedule' ? 'schedule' : 'cancel', stop);
  } catch (error) {
    showText(place, error instanceof Error ? error.message : String(error));
  } finally {
    stops.delete(button);
    button.textContent = label;
  }
}

async function breakAndShow(place: HTMLElement, way: Way, stop: AbortController): Promise<void> {
  pointAtLine(place, undefined);
  showText(place, 'Trying…');
  const program = await readProgram(place);
  const job = await start(program, way);
  stop.signal.addEventListener('abort', job.stop);
  const report = describeEnding(await job.ended);
  if (typeof report === 'string') showText(place, report);
  else showReport(place, { way, program, report });
}

async function start(program: Program, way: Way): Promise<RunningJob> {
  const { kind, id, file, source } = program;
  if (kind === 'example') return startJob('run', { way, source, file }, { seconds: LIMIT });
  const { test, solution } = await loadCheck(id);
  const job = { way, source, solution, test, runtime: await loadRuntime() };
  return startJob('check', job, { seconds: LIMIT });
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
