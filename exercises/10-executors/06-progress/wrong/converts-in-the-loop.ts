// mistake: calls convert in the loop, where show may be called, but where everybody else stands still
// caught by: the loop runs on meanwhile
import type { Coroutine } from 'asyncio';

type Report = (percent: number) => void;

export function* convertFilm(convert: (report: Report) => string, show: Report): Coroutine<string> {
  return convert(show);
}
