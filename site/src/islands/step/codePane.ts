import type { TaskState } from '../../stepper/model.ts';
import { fullName } from '../../stepper/tell.ts';
import type { View } from '../../stepper/walk.ts';
import { element } from '../element.ts';
import { highlight } from './highlight.ts';

/** The program, with the line where the acting task stands, and those at which others wait. */
export class CodePane {
  readonly box = element('div', 'st-code');
  readonly #file: string;
  readonly #source: string;
  readonly #lines: HTMLElement[];

  constructor(source: string, file: string) {
    this.#file = file;
    this.#source = source;
    this.#lines = highlight(source).map((tokens) =>
      element(
        'span',
        'st-line',
        element(
          'span',
          'st-text',
          ...tokens.map(({ text, className }) => element('span', className, text)),
        ),
      ),
    );
    this.box.tabIndex = 0;
    this.box.setAttribute('role', 'region');
    this.box.setAttribute('aria-label', `Code of ${file}`);
    this.box.append(element('pre', '', element('code', '', ...this.#lines)));
  }

  show(view: View): void {
    for (const line of this.#lines) clear(line);
    const { moment, acting } = view;
    for (const task of moment.tasks) if (task !== acting) this.#markWaiting(task);
    const here = this.#lines[(this.lineOf(view) ?? 0) - 1];
    if (!here) return;
    here.classList.add('st-here');
    here.setAttribute('data-state', acting?.state ?? 'running');
    if (acting) addName(here, acting);
    this.#scrollTo(here);
  }

  /** The line at which the acting task stands; that of its function before its first step. */
  lineOf({ acting }: View): number | undefined {
    const [frame] = acting?.frames ?? [];
    if (frame) return frame.file === this.#file ? frame.line : undefined;
    return acting && this.#findHead(acting);
  }

  #markWaiting(task: TaskState): void {
    const [frame] = task.frames;
    if (
      !frame ||
      frame.file !== this.#file ||
      !(task.state === 'waiting' || task.state === 'ready')
    )
      return;
    const line = this.#lines[frame.line - 1];
    line?.classList.add('st-waits');
    if (line) addName(line, task);
  }

  #findHead({ name, note }: TaskState): number | undefined {
    const lines = this.#source.split('\n');
    const head = [name, note]
      .filter((text) => /^[\w$]+$/.test(text))
      .map((text) =>
        lines.findIndex((line) =>
          new RegExp(`function\\*\\s*${text.replaceAll('$', '\\$')}\\b`).test(line),
        ),
      )
      .find((index) => index >= 0);
    return head === undefined ? undefined : head + 1;
  }

  /** Only if it can't be seen, and only this pane. */
  #scrollTo(line: HTMLElement): void {
    const { top, bottom } = line.getBoundingClientRect();
    const pane = this.box.getBoundingClientRect();
    if (top < pane.top || bottom > pane.bottom)
      this.box.scrollTop += top - pane.top - pane.height / 3;
  }
}

function clear(line: HTMLElement): void {
  line.classList.remove('st-here', 'st-waits');
  line.removeAttribute('data-state');
  line.removeAttribute('data-tasks');
}

function addName(line: HTMLElement, task: TaskState): void {
  const others = line.getAttribute('data-tasks');
  line.setAttribute('data-tasks', others ? `${others}, ${fullName(task)}` : fullName(task));
}
