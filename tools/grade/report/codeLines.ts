import { type Html, html } from './html.ts';

/** The lines of an answer, those marked that `isMarked` names; they count from 1. */
export function codeLines(source: string, isMarked: (line: number) => boolean): Html[] {
  const lines = source.replace(/\r?\n$/, '').split(/\r\n|\r|\n/);
  return lines.map((line, index) =>
    isMarked(index + 1)
      ? html`<span class="marked">${line}\n</span>`
      : html`<span>${line}\n</span>`,
  );
}
