// fails: each report is shown when it is made
import { type Coroutine, toThread } from 'asyncio';

export type Report = (percent: number) => void;

/** Runs `convert` in a thread, and has the loop call `show` for each of its reports. */
export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  return yield* toThread(convert, show);
}
