// mistake: believes that callSoon works across threads: it isn't made for that, and doesn't wake a loop that waits
// caught by: works in debug mode, which notices who touches the loop from a thread
import { type Coroutine, getRunningLoop, toThread } from 'asyncio';

type Report = (percent: number) => void;

export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  const loop = getRunningLoop();
  return yield* toThread(convert, (percent) => {
    loop.callSoon(() => show(percent));
  });
}
