import { splitLines, timeLines } from '../../course/printed.ts';
import { formatSeconds } from '../../timeline/seconds.ts';
import { element } from '../element.ts';
import type { Run } from '../events.ts';
import type { PrintedText } from './startRun.ts';

/** The output of the reader's own runs; it looks like the one that is built into the page (components/Output.astro). */
export class OutputView {
  readonly box = element('div', 'output live');
  private readonly label = element('span', 'label');
  private readonly code = element('code', '');
  private readonly pre = element('pre', '', this.code);
  private readonly status = element('p', 'status');
  private lines = 0;

  constructor() {
    this.pre.tabIndex = 0;
    this.status.setAttribute('role', 'status');
    this.box.append(this.label, this.pre, this.status);
  }

  begin(): void {
    this.clear();
    this.label.textContent = 'Output of your run';
    this.status.textContent = 'Running…';
  }

  readonly add = ({ text, isComplaint }: PrintedText, at?: number): void => {
    for (const line of text.split('\n')) {
      if (isComplaint) this.code.append(element('span', 'complaint', `${line}\n`));
      else this.addNumbered(line, at);
    }
  };

  /** The virtual clock of a run that is played back. */
  showClock(at: number): void {
    this.status.textContent = `${formatSeconds(at)} of virtual time`;
  }

  /** Shows the whole run, now with the times that only its trace knows. */
  finish(run: Run): void {
    const lines = timeLines(run);
    const isTimed = new Set(lines.map(({ at }) => at)).size > 1;
    this.clear();
    this.setTimeWidth(isTimed ? lines.map(({ at }) => at) : []);
    for (const { text, at } of lines) this.addNumbered(text, isTimed ? at : undefined);
    for (const text of [...splitLines(run.errors), ...splitLines(run.error ?? '')])
      this.add({ text, isComplaint: true });
    this.status.textContent = describeEnd(run);
  }

  fail(reason: string): void {
    this.clear();
    this.add({ text: reason, isComplaint: true });
    this.status.textContent = 'It could not be run.';
  }

  private clear(): void {
    this.lines = 0;
    this.code.replaceChildren();
    this.box.querySelector('.waits')?.remove();
    this.box.classList.remove('timed');
  }

  setTimeWidth(times: readonly (number | undefined)[]): void {
    const widths = times.map((at) => (at === undefined ? 0 : formatSeconds(at).length));
    this.box.classList.toggle('timed', times.length > 0);
    this.pre.style.setProperty('--time-width', `${Math.max(0, ...widths)}ch`);
  }

  private addNumbered(text: string, at: number | undefined): void {
    const line = element('span', '', `${text}\n`);
    this.lines += 1;
    line.setAttribute('data-line', String(this.lines));
    if (at !== undefined) line.setAttribute('data-at', formatSeconds(at));
    this.code.append(line);
  }
}

function describeEnd({ outcome, time, output, errors, line, trace }: Run): string {
  const silent = output === '' && errors === '' ? ' It printed nothing.' : '';
  if (outcome === 'finished' && silent && trace.length === 0)
    return 'Finished, and nothing ran: the file only defines. Write await run(…) at its end to watch it.';
  switch (outcome) {
    case 'finished':
      return `Finished after ${formatSeconds(time)} of virtual time.${silent}`;
    case 'failed':
      return line === undefined ? 'Ended with an error.' : `Ended with an error in line ${line}.`;
    case 'stopped':
      return 'Stopped.';
    case 'timeout':
      return 'Stopped at the limit.';
  }
}
