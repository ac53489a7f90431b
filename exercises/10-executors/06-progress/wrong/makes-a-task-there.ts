// mistake: believes that createTask works in a thread: there is no running loop there
// caught by: each report is shown when it is made
import { type Coroutine, createTask, toThread } from 'asyncio';

type Report = (percent: number) => void;

export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  function* showLater(percent: number): Coroutine<void> {
    show(percent);
  }
  return yield* toThread(convert, (percent: number) => {
    createTask(showLater(percent));
  });
}
