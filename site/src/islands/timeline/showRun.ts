import { hasTimeline } from '../../timeline/build.ts';
import { element, findPart } from '../element.ts';
import type { Run } from '../events.ts';
import { nameOf, showIn } from './view.ts';

/** The reader's run takes the place of the one that was built into the page; where that is an answer to guess, it stands by itself. */
export function showRun({ target, detail }: CustomEvent<Run>): void {
  if (!(target instanceof HTMLElement)) return;
  const box = findBox(target);
  const { trace, output, file } = detail;
  box.hidden = !hasTimeline(trace);
  if (!box.hidden) showIn(box, { trace, output, name: nameOf(file) });
}

function findBox(place: HTMLElement): HTMLElement {
  const known = place.querySelector<HTMLElement>('.timeline:not(details *, .breaking *)');
  if (known) return known;
  const box = element('div', 'timeline');
  findPart(place, '.card').append(box);
  return box;
}
