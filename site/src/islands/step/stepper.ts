import { type View, Walk } from '../../stepper/walk.ts';
import { formatSeconds } from '../../timeline/seconds.ts';
import { element, findPart } from '../element.ts';
import type { Recorded } from '../recording.ts';
import { CodePane } from './codePane.ts';
import { makeControls, PAUSE_ICON, PLAY_ICON, setIcon } from './controls.ts';
import { StatePane } from './statePane.ts';
import { TimelinePane } from './timelinePane.ts';

/** Real milliseconds for a step while it plays. */
const PACE = 900;

export interface StepperOptions {
  readonly recorded: Recorded;
  readonly source: string;
  /** What the reader should know about whose run this is. */
  readonly note: string;
}

/** A recorded run in a window of its own: the code, what the loop has before it, and the timeline, at one step at a time. */
export class Stepper {
  readonly dialog = element('dialog', 'stepper');
  readonly #walk: Walk;
  readonly #code: CodePane;
  readonly #state = new StatePane();
  readonly #timeline: TimelinePane;
  readonly #slider = element('input', 'st-slider');
  readonly #count = element('span', 'st-count');
  readonly #sentence = element('p', 'st-sentence');
  #index = 0;
  #playing: ReturnType<typeof setInterval> | undefined;

  constructor({ recorded, source, note }: StepperOptions) {
    this.#walk = new Walk(recorded);
    this.#code = new CodePane(source, recorded.file);
    this.#timeline = new TimelinePane(recorded, this.#walk.steps, (step) => this.go(step));
    this.#prepareSlider();
    this.#sentence.setAttribute('role', 'status');
    this.dialog.setAttribute('aria-label', `Step through ${recorded.file}`);
    this.dialog.append(
      this.#makeHead(recorded.file, note),
      this.#code.box,
      this.#state.box,
      this.#timeline.box,
    );
    this.dialog.addEventListener('keydown', (event) => this.#press(event));
    this.dialog.addEventListener('close', () => {
      this.#pause();
      this.dialog.remove();
    });
  }

  open(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.#slider.focus();
    this.#timeline.draw();
    this.go(0);
  }

  go(index: number): void {
    this.#index = Math.min(this.#walk.last, Math.max(0, index));
    const step = this.#walk.steps[this.#index];
    if (!step) return;
    const view = this.#walk.at(this.#index);
    this.#tell(view);
    this.#code.show(view);
    this.#state.show(view);
    this.#timeline.show(step);
  }

  #tell(view: View): void {
    const number = `Step ${this.#index + 1} of ${this.#walk.steps.length}`;
    this.#slider.value = String(this.#index);
    this.#slider.setAttribute('aria-valuetext', `${number}, ${formatSeconds(view.moment.at)}`);
    this.#count.textContent = number;
    const line = this.#code.lineOf(view);
    const where = line === undefined ? [] : [' ', element('span', 'st-where', `Line ${line}.`)];
    this.#sentence.replaceChildren(view.text, ...where);
  }

  #makeHead(file: string, note: string): HTMLElement {
    const close = element('button', 'st-close', 'Close');
    close.type = 'button';
    close.title = 'Close (Escape)';
    close.addEventListener('click', () => this.dialog.close());
    const title = element('h2', '', file.replace(/^.*\//, ''));
    const bar = element(
      'div',
      'st-bar',
      title,
      this.#count,
      makeControls((name) => this.#do(name)),
      close,
    );
    const head = element('header', 'st-head', bar, this.#slider, this.#sentence);
    if (note) head.append(element('p', 'st-note', note));
    return head;
  }

  #prepareSlider(): void {
    this.#slider.type = 'range';
    this.#slider.min = '0';
    this.#slider.max = String(this.#walk.last);
    this.#slider.setAttribute('aria-label', 'Step');
    this.#slider.addEventListener('input', () => this.go(Number(this.#slider.value)));
  }

  #press(event: KeyboardEvent): void {
    const isButton = event.target instanceof HTMLButtonElement;
    const name = event.key === ' ' && isButton ? undefined : KEYS[event.key];
    if (!name || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#do(name);
  }

  #do(name: string): void {
    if (name === 'play') return this.#playing ? this.#pause() : this.#play();
    this.#pause();
    this.go(this.#target(name));
  }

  #target(name: string): number {
    switch (name) {
      case 'back':
        return this.#index - 1;
      case 'on':
        return this.#index + 1;
      case 'passBack':
        return this.#walk.nextPass(this.#index, -1);
      case 'passOn':
        return this.#walk.nextPass(this.#index, 1);
      case 'last':
        return this.#walk.last;
      default:
        return 0;
    }
  }

  /** Says nothing to a screen reader while it plays: that would be faster than it can speak. */
  #play(): void {
    if (this.#index === this.#walk.last) this.go(0);
    this.#sentence.setAttribute('role', 'none');
    this.#showPlaying(true);
    this.#playing = setInterval(() => {
      this.go(this.#index + 1);
      if (this.#index === this.#walk.last) this.#pause();
    }, PACE);
  }

  #pause(): void {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#sentence.setAttribute('role', 'status');
    this.#showPlaying(false);
  }

  #showPlaying(isPlaying: boolean): void {
    const button = findPart(this.dialog, '.st-play');
    setIcon(button, isPlaying ? PAUSE_ICON : PLAY_ICON);
    button.setAttribute('aria-label', isPlaying ? 'Pause' : 'Play');
  }
}

const KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  PageUp: 'passBack',
  PageDown: 'passOn',
  Home: 'first',
  End: 'last',
  ' ': 'play',
};
