import { findEditor } from './editors.ts';

/** Marks the line of an error in the code that the reader sees; no number takes the mark away. */
export function pointAtLine(place: HTMLElement, line: number | undefined): void {
  findEditor(place)?.pointAt(line);
  markLine(place, line, 'erring');
}

/** Marks the line that the reader asks about, where the page's own code is shown. */
export function seeLine(place: HTMLElement, line: number | undefined): void {
  markLine(place, line, 'seen');
}

function markLine(place: HTMLElement, line: number | undefined, mark: 'erring' | 'seen'): void {
  for (const marked of place.querySelectorAll(`.ec-line.${mark}`)) marked.classList.remove(mark);
  if (line !== undefined) findLine(place, line)?.classList.add(mark);
}

/** Lines have their file's numbers from a CSS counter, which jumps where region markers were left out: counts as CSS does. */
export function findLine(place: HTMLElement, wanted: number): Element | undefined {
  const code = place.querySelector<HTMLElement>('.lines');
  let number = Number(code?.style.getPropertyValue('--first-line'));
  for (const line of code?.querySelectorAll('.ec-line') ?? []) {
    number += Number(/line (\d+)/.exec(getComputedStyle(line).counterIncrement)?.[1] ?? 1);
    if (number === wanted) return line;
  }
  return undefined;
}
