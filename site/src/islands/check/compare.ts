/** The solution beside the reader's own answer: as a difference, below the solution, which it opens. */
import { element } from '../element.ts';
import { messageOf } from '../messageOf.ts';
import { readProgram } from '../program.ts';
import { compareLines, drawDifference } from './describeDifference.ts';
import { loadCheck } from './exerciseCheck.ts';

export async function press(place: HTMLElement): Promise<void> {
  const solution = document.querySelector<HTMLDetailsElement>('details.solution');
  const answer = document.querySelector<HTMLElement>('[data-exercise]');
  if (!solution || !answer) return;
  solution.open = true;
  const box = solution.querySelector('.comparison') ?? element('div', 'comparison');
  solution.append(box);
  box.replaceChildren(await compare(answer).catch(describeFailure));
  if (place === answer) solution.scrollIntoView({ block: 'start' });
}

async function compare(answer: HTMLElement): Promise<HTMLElement> {
  const { id, source } = await readProgram(answer);
  const { solution } = await loadCheck(id);
  const lines = compareLines(source, solution);
  if (lines.every(({ side }) => side === 'both'))
    return element('p', '', 'Yours is the same, letter for letter.');
  return drawDifference(lines, { first: 'yours', second: 'ours' });
}

function describeFailure(error: unknown): HTMLElement {
  return element('p', '', messageOf(error));
}
