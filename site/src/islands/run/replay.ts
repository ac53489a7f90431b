import { timeLines } from '../../course/printed.ts';
import type { Run } from '../events.ts';
import type { OutputView } from './outputView.ts';

export interface ReplayOptions {
  /** Virtual seconds in a real one. */
  readonly pace: number;
  readonly stop: AbortSignal;
  readonly view: OutputView;
}

/** Plays the output of a finished run back by its times; the program isn't run again. Ends early when it is stopped. */
export function replay(run: Run, { pace, stop, view }: ReplayOptions): Promise<void> {
  const lines = timeLines(run);
  view.setTimeWidth(lines.map(({ at }) => at));
  const start = performance.now();
  return new Promise((resolve) => {
    const show = () => {
      const now = Math.min(run.time, ((performance.now() - start) / 1000) * pace);
      for (let line = lines[0]; line && (line.at ?? 0) <= now; line = lines[0]) {
        view.add({ text: line.text, isComplaint: false }, line.at);
        lines.shift();
      }
      view.showClock(now);
      if (now >= run.time || stop.aborted) resolve();
      else requestAnimationFrame(show);
    };
    show();
  });
}
