import { formatSeconds } from '../../timeline/seconds.ts';
import { element, findPart } from '../element.ts';
import { keepRun } from '../events.ts';
import { pointAtLine } from '../pointAtLine.ts';
import type { Program } from '../program.ts';
import { drawRun } from './drawRun.ts';
import type { Breakage, Report, Way } from './report.ts';
import { summarize } from './summarize.ts';

export interface Shown {
  readonly way: Way;
  readonly program: Program;
  readonly report: Report;
}

export function showText(place: HTMLElement, text: string): void {
  const { summary, details } = findBox(place);
  details.replaceChildren();
  summary.textContent = text;
}

/** Says what was tried and what broke; the first breakage is shown at once, the others when they are chosen. */
export function showReport(place: HTMLElement, { way, program, report }: Shown): void {
  showText(place, summarize(way, report));
  const { breakages } = report;
  const [first] = breakages;
  if (!first) return;
  const picture = element('div', 'broken-run');
  const choose = (breakage: Breakage) => {
    for (const button of list.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(choices.get(button) === breakage));
    drawRun(picture, breakage);
    pointAtLine(place, breakage.line);
    keepRun(place, asRun(breakage, program));
  };
  const choices = new Map(breakages.map((breakage) => [makeChoice(breakage, choose), breakage]));
  const list = element('ol', 'breakages');
  list.append(...[...choices.keys()].map((button) => element('li', '', button)));
  findBox(place).details.append(list, picture);
  choose(first);
}

function makeChoice(breakage: Breakage, choose: (breakage: Breakage) => void): HTMLElement {
  const { problem, line, wait, at, test } = breakage;
  const where = [
    line === undefined ? '' : `line ${line}`,
    wait === undefined ? '' : `cancelled in ${wait}`,
    at === undefined ? '' : `at ${formatSeconds(at)}`,
  ].filter(Boolean);
  const button = element(
    'button',
    'breakage',
    ...(where.length > 0 ? [element('b', '', where.join(', '))] : []),
    element('span', '', problem),
    ...(test === undefined ? [] : [element('small', '', `in the test “${test}”`)]),
  );
  button.type = 'button';
  button.addEventListener('click', () => choose(breakage));
  return button;
}

/** To be stepped through: the run that broke is the last one that there was. */
function asRun({ run, line }: Breakage, { source, file }: Program) {
  const outcome = run.error === undefined ? ('finished' as const) : ('failed' as const);
  return { source, file, ...run, ...(line !== undefined && { line }), outcome };
}

interface Box {
  readonly summary: HTMLElement;
  readonly details: HTMLElement;
}

const boxes = new WeakMap<HTMLElement, Box>();

function findBox(place: HTMLElement): Box {
  const known = boxes.get(place);
  if (known) return known;
  const summary = element('p', 'summary');
  const details = element('div', '');
  summary.setAttribute('role', 'status');
  findPart(place, '.controls').after(element('div', 'verdict breaking', summary, details));
  boxes.set(place, { summary, details });
  return { summary, details };
}
