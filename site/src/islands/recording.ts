import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { hasTimeline } from '../timeline/build.ts';
import { lastRun } from './events.ts';
import { fetchText } from './fetchText.ts';
import { identify, readProgram } from './program.ts';

/** A run that can be looked at: the reader's last one or, if there is none, the one that was recorded when the page was built. */
export interface Recorded {
  readonly trace: readonly TraceEvent[];
  readonly output: string;
  /** `lessons/02-coroutines/examples/brew.ts`, as in the trace's frames. */
  readonly file: string;
  readonly isReaders: boolean;
}

const NOTHING_YET =
  'There is nothing to step through yet. Have your code run a coroutine, press Run, and come back.';

export async function loadRecording(place: HTMLElement): Promise<Recorded> {
  const run = lastRun(place);
  if (run && hasTimeline(run.trace)) return { ...run, isReaders: true };
  const { id, kind, file } = identify(place);
  if (kind === 'exercise') throw new Error(NOTHING_YET);
  return { ...(await loadShipped(id)), file, isReaders: false };
}

/** The text that was run, and whether the reader sees another one by now. */
export async function readRecorded(
  place: HTMLElement,
  { isReaders }: Recorded,
): Promise<{ source: string; isOutdated: boolean }> {
  const program = await readProgram(place);
  const source = (isReaders && lastRun(place)?.source) || program.shipped;
  return { source, isOutdated: source !== program.source };
}

async function loadShipped(id: string): Promise<Pick<Recorded, 'trace' | 'output'>> {
  return JSON.parse(await fetchText(`traces/${id}.json`));
}
