import type { Verdict } from '../../../../tools/checker/verdict.ts';
import { parseProgress } from '../../../../tools/learn/progress/progress.ts';
import { describeVerdict } from '../check/describeVerdict.ts';
import { showVerdict } from '../check/showVerdict.ts';
import { element } from '../element.ts';
import { showMarks } from './marks.ts';
import { addProgress } from './progressStore.ts';

/**
 * For a page that `npm run learn -- --web` serves: what is saved in the reader's own editor shows here too. See tools/learn/README.md. Only while the page is
 * seen, as a browser opens six connections to a place, and each page would keep one.
 */
export function followEditor(): void {
  let source: EventSource | undefined;
  const look = () => {
    source?.close();
    source = document.visibilityState === 'visible' ? listen() : undefined;
  };
  document.addEventListener('visibilitychange', look);
  look();
}

function listen(): EventSource {
  const source = new EventSource(`${import.meta.env.BASE_URL}__learn/progress`);
  source.addEventListener('progress', ({ data }) => takeProgress(data));
  source.addEventListener('verdict', ({ data }) => takeVerdict(JSON.parse(data)));
  return source;
}

function takeProgress(text: string): void {
  const progress = parseProgress(text);
  if (!progress) return;
  addProgress(progress);
  showMarks();
}

function takeVerdict(verdict: Verdict): void {
  const { exercise } = verdict;
  const place = document.querySelector<HTMLElement>(`[data-exercise="${CSS.escape(exercise)}"]`);
  if (!place) return;
  const origin = element('p', 'origin', `work/${exercise}.ts, as you saved it:`);
  showVerdict(place, origin, ...describeVerdict(verdict));
}
