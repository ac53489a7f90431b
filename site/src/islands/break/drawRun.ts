import { hasTimeline } from '../../timeline/build.ts';
import { element } from '../element.ts';
import { showIn } from '../timeline/view.ts';
import type { Breakage } from './report.ts';
import { drawWaits } from './waitGraph.ts';

/** The run in which it broke: its schedule, who waits for whom if it is stuck, and its timeline. */
export function drawRun(picture: HTMLElement, { choices = [], run }: Breakage): void {
  const { stuck, trace, output } = run;
  picture.replaceChildren(
    ...(choices.length > 0 ? [describeSchedule(choices)] : []),
    ...(stuck ? [drawWaits(stuck)] : []),
  );
  if (!hasTimeline(trace)) return;
  const box = element('div', 'timeline');
  picture.append(box);
  showIn(box, { trace, output, name: 'the run that breaks' });
}

function describeSchedule(choices: readonly number[]): HTMLElement {
  const code = element('code', '', `explore(…, { replay: [${choices.join(', ')}] })`);
  return element('p', 'schedule', 'The smallest schedule that does it: ', code);
}
