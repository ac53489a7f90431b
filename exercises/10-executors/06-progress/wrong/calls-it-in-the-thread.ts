// mistake: wraps show, but the wrapper still calls it in the job's thread
// caught by: each report is shown when it is made
import { type Coroutine, toThread } from 'asyncio';

type Report = (percent: number) => void;

export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  return yield* toThread(() => convert((percent) => show(percent)));
}
