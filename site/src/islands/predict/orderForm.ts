import { element } from '../element.ts';
import { describeRow, type Row } from './rows.ts';

export interface OrderForm {
  readonly form: HTMLFormElement;
  focus(): void;
}

/** The lines, to be put in order: by buttons, by dragging, and with a box for those that never appear. */
export function makeOrderForm(
  rows: readonly Row[],
  onCommit: (lines: string[]) => void,
): OrderForm {
  const list = element('ol', 'order');
  const status = element('p', 'sr-only');
  status.setAttribute('role', 'status');
  const say = (item: HTMLElement, text: string) => {
    const place = [...list.children].indexOf(item) + 1;
    status.textContent = `${text}: now ${place} of ${rows.length}`;
  };
  list.append(...rows.map((row) => makeItem(row, say)));
  letDrag(list);
  const commit = element('button', 'primary', 'This is my prediction');
  const hint = element('p', 'hint-text', explain(rows));
  const form = element('form', 'predicting', hint, list, status, commit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onCommit([...list.querySelectorAll<HTMLElement>('li:not(.never)')].map(readItem));
  });
  return { form, focus: () => list.querySelector('button')?.focus() };
}

function explain(rows: readonly Row[]): string {
  const gaps = rows.some(({ pieces }) => pieces.length > 1) ? ' Fill in the numbers.' : '';
  return `Put the lines in the order in which they are printed.${gaps} Some may never appear: tick those.`;
}

function makeItem(row: Row, say: (item: HTMLElement, text: string) => void): HTMLElement {
  const text = describeRow(row);
  const item = element('li', '', makeText(row, text));
  item.draggable = true;
  const move = (sign: string, word: string, go: () => void) => {
    const button = element('button', '', sign);
    button.type = 'button';
    button.setAttribute('aria-label', `Move “${text}” ${word}`);
    button.addEventListener('click', () => {
      go();
      button.focus(); // Moving its element took it away.
      say(item, text);
    });
    return button;
  };
  const never = element('input', '');
  never.type = 'checkbox';
  never.addEventListener('change', () => item.classList.toggle('never', never.checked));
  item.append(
    element(
      'span',
      'moves',
      move('↑', 'up', () => item.previousElementSibling?.before(item)),
      move('↓', 'down', () => item.nextElementSibling?.after(item)),
      element('label', '', never, ' never', element('span', 'sr-only', ` printed: ${text}`)),
    ),
  );
  return item;
}

function makeText({ pieces }: Row, text: string): HTMLElement {
  const line = element('code', '');
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) line.append(makeGap(text));
    line.append(element('span', '', piece));
  }
  return line;
}

function makeGap(text: string): HTMLInputElement {
  const gap = element('input', '');
  gap.type = 'text';
  gap.inputMode = 'decimal';
  gap.size = 4;
  gap.setAttribute('aria-label', `Number in “${text}”`);
  return gap;
}

function readItem(item: HTMLElement): string {
  const parts = item.querySelectorAll<HTMLElement>('code > *');
  return [...parts]
    .map((part) => (part instanceof HTMLInputElement ? part.value.trim() : part.textContent))
    .join('');
}

function letDrag(list: HTMLElement): void {
  let dragged: Element | null = null;
  list.addEventListener('dragstart', ({ target }) => {
    dragged = target instanceof Element ? target.closest('li') : null;
  });
  list.addEventListener('dragover', (event) => {
    const over = event.target instanceof Element ? event.target.closest('li') : null;
    if (!dragged || !over || over.parentElement !== list) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (over !== dragged) over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged);
  });
  list.addEventListener('dragend', () => {
    dragged = null;
  });
}
