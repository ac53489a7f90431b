import { type Coroutine, getRunningLoop, toThread } from 'asyncio';

export type Report = (percent: number) => void;

/** Runs `convert` in a thread, and has the loop call `show` for each of its reports. */
export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  const loop = getRunningLoop();
  const report = (percent: number) => {
    loop.callSoonThreadsafe(() => show(percent));
  };
  return yield* toThread(convert, report);
}
