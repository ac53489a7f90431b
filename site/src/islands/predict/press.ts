/** Predict: the reader says what a program will print before the page shows it. */
import { compareLines, drawDifference } from '../check/describeDifference.ts';
import { element, findPart } from '../element.ts';
import { messageOf } from '../messageOf.ts';
import { readProgram } from '../program.ts';
import { say } from '../say.ts';
import { makeOrderForm } from './orderForm.ts';
import { keepPrediction, readPrediction } from './prediction.ts';
import { makeRows } from './rows.ts';

export async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (button.dataset['way'] === 'show') return reveal(place, { opens: true });
  try {
    const { shipped } = await readProgram(place);
    ask(place, makeRows(readOutput(place), shipped));
  } catch (error) {
    say(findPart(place, '.commit'), messageOf(error));
  }
}

/** Shows again what the reader predicted on an earlier visit. */
export function restore(place: HTMLElement): void {
  const lines = readPrediction(place.dataset['example'] ?? '');
  if (!lines) return;
  reveal(place, { opens: false });
  grade(place, lines);
}

function ask(place: HTMLElement, rows: ReturnType<typeof makeRows>): void {
  const { form, focus } = makeOrderForm(rows, (lines) => {
    keepPrediction(place.dataset['example'] ?? '', lines);
    reveal(place, { opens: true });
    grade(place, lines).focus();
  });
  const commit = findPart(place, '.commit');
  for (const button of commit.querySelectorAll<HTMLElement>('[data-island]')) button.hidden = true;
  commit.append(form);
  focus();
}

function grade(place: HTMLElement, lines: readonly string[]): HTMLElement {
  const output = readOutput(place);
  const compared = compareLines(lines.join('\n'), output.join('\n'));
  const isRight = compared.every(({ side }) => side === 'both');
  const right = compared.filter(({ side }) => side === 'both').length;
  const summary = element(
    'p',
    `summary ${isRight ? 'passed' : 'missed'}`,
    isRight
      ? `✓ As you predicted: ${output.length === 1 ? 'the line' : `all ${output.length} lines`}.`
      : `✗ Not as you predicted: ${right} of ${output.length} lines are in place. Where was the surprise?`,
  );
  summary.tabIndex = -1;
  const again = element('button', '', 'Ask me again');
  again.type = 'button';
  again.addEventListener('click', () => askAgain(place));
  const names = { first: 'you', second: 'the run' };
  findPart(place, '.commit').replaceChildren(
    element(
      'div',
      'verdict',
      summary,
      ...(isRight ? [] : [drawDifference(compared, names)]),
      element('p', 'next', again),
    ),
  );
  return summary;
}

function askAgain(place: HTMLElement): void {
  keepPrediction(place.dataset['example'] ?? '', undefined);
  findPart(place, '.commit').replaceChildren();
  findPart(place, '.answer').removeAttribute('open');
  place.removeAttribute('data-answered');
  const start = element('button', 'primary', '');
  void press(place, start);
}

/** From here on the answer may be looked at. */
function reveal(place: HTMLElement, { opens }: { readonly opens: boolean }): void {
  place.setAttribute('data-answered', '');
  if (opens) findPart(place, '.answer').setAttribute('open', '');
  for (const button of place.querySelectorAll<HTMLElement>('.commit [data-island]'))
    button.hidden = true;
}

/** The lines that the run at build time printed; they lie in the closed answer, for readers without JavaScript. */
function readOutput(place: HTMLElement): string[] {
  const lines = place.querySelectorAll('.answer .output:not(.difference, .live) [data-line]');
  return [...lines].map((line) => (line.textContent ?? '').replace(/\n$/, ''));
}
