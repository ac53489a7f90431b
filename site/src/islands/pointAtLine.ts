import { findEditor } from './editors.ts';

/** Marks the line of an error in the code that the reader sees; no number takes the mark away. */
export function pointAtLine(place: HTMLElement, line: number | undefined): void {
  findEditor(place)?.pointAt(line);
  for (const marked of place.querySelectorAll('.ec-line.erring')) marked.classList.remove('erring');
  if (line === undefined) return;
  findLine(place, line)?.classList.add('erring');
}

/** Lines have their file's numbers from a CSS counter, which jumps where region markers were left out: counts as CSS does. */
function findLine(place: HTMLElement, wanted: number): Element | undefined {
  const code = place.querySelector<HTMLElement>('.lines');
  let number = Number(code?.style.getPropertyValue('--first-line'));
  for (const line of code?.querySelectorAll('.ec-line') ?? []) {
    number += Number(/line (\d+)/.exec(getComputedStyle(line).counterIncrement)?.[1] ?? 1);
    if (number === wanted) return line;
  }
  return undefined;
}
