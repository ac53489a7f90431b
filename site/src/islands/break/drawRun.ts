import { hasTimeline } from '../../timeline/build.ts';
import { renderTimeline } from '../../timeline/render.ts';
import { element } from '../element.ts';
import type { Breakage } from './report.ts';
import { drawWaits } from './waitGraph.ts';

let pictures = 0;

/** The run in which it broke: its schedule, who waits for whom if it is stuck, and its timeline. */
export function drawRun({ choices = [], run }: Breakage): HTMLElement[] {
  return [
    ...(choices.length > 0 ? [describeSchedule(choices)] : []),
    ...(run.stuck ? [drawWaits(run.stuck)] : []),
    ...(hasTimeline(run.trace) ? [drawTimeline(run)] : []),
  ];
}

function describeSchedule(choices: readonly number[]): HTMLElement {
  const code = element('code', '', `explore(…, { replay: [${choices.join(', ')}] })`);
  return element('p', 'schedule', 'The smallest schedule that does it: ', code);
}

function drawTimeline({ trace, output }: Breakage['run']): HTMLElement {
  const box = element('div', 'timeline');
  pictures += 1;
  box.innerHTML = renderTimeline(trace, {
    id: `broken-${pictures}`,
    name: 'the run that breaks',
    output,
  });
  return box;
}
