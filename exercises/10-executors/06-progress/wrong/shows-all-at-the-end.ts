// mistake: collects the reports, and shows them when the job has ended
// caught by: each report is shown when it is made
import { type Coroutine, toThread } from 'asyncio';

type Report = (percent: number) => void;

export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  const percents: number[] = [];
  const film = yield* toThread(convert, (percent: number) => {
    percents.push(percent);
  });
  for (const percent of percents) show(percent);
  return film;
}
