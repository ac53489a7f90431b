import type { TraceEvent } from '../../../../runtime/trace/events.ts';
import { buildTimeline } from '../../timeline/build.ts';
import { END } from '../../timeline/draw.ts';
import type { Timeline } from '../../timeline/model.ts';
import { renderPicture, renderTimeline, roomForPicture } from '../../timeline/render.ts';
import { fittingZoom } from '../../timeline/scale.ts';
import { element, findPart } from '../element.ts';
import { loadRecording } from '../recording.ts';

const LARGEST_ZOOM = 8;
/** More events than that make a picture that nobody can read and that no browser scrolls well. */
export const MOST_EVENTS = 10_000;

export interface Shown {
  readonly trace: readonly TraceEvent[];
  readonly output: string;
  /** What ran: `brew`. */
  readonly name: string;
}

const views = new WeakMap<HTMLElement, Promise<TimelineView>>();

/** The view of a timeline; one that was built into the page is loaded as data now, since only a picture of it is there. */
export function findView(box: HTMLElement): Promise<TimelineView> {
  const view = views.get(box) ?? loadView(box);
  views.set(box, view);
  view.catch(() => views.delete(box));
  return view;
}

async function loadView(box: HTMLElement): Promise<TimelineView> {
  const place = box.closest<HTMLElement>('[data-example]');
  if (!place) throw new Error('This timeline belongs to no example.');
  const { trace, output, file } = await loadRecording(place);
  return new TimelineView(box, { trace, output, name: nameOf(file) });
}

/** `lessons/02-coroutines/examples/brew.ts` → `brew` */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ts$/, '');
}

/** Draws a run in its box, and shows in the page what it did. */
export function showIn(box: HTMLElement, shown: Shown): void {
  const view = new TimelineView(box, shown);
  view.show();
  views.set(box, Promise.resolve(view));
}

let drawn = 0;

/** A timeline that is drawn in the page, at any zoom. */
export class TimelineView {
  readonly #box: HTMLElement;
  readonly #timeline: Timeline;
  readonly #name: string;
  readonly #id: string;
  readonly #left: number;
  #zoom = 1;

  constructor(box: HTMLElement, { trace, output, name }: Shown) {
    drawn += 1;
    this.#id = `drawn-${drawn}`;
    this.#box = box;
    this.#left = Math.max(0, trace.length - MOST_EVENTS);
    this.#name = name;
    this.#timeline = buildTimeline(trace.slice(0, MOST_EVENTS), output);
  }

  /** Replaces all that is in the box. */
  show(): void {
    this.#box.innerHTML = renderTimeline(this.#timeline, { ...this.#options, tools: true });
    if (this.#left > 0)
      findPart(this.#box, '.tl-scroll').after(
        element('p', 'tl-note', `The run goes on: ${this.#left} more events are not drawn.`),
      );
  }

  zoomBy(factor: number, anchor?: number): void {
    this.#zoomTo(this.#zoom * factor, anchor);
  }

  /** Shows the whole run; a second time, as large as it can be read again. */
  fit(): void {
    const fitting = this.#fitting;
    this.#zoomTo(Math.abs(this.#zoom - fitting) < 0.001 ? 1 : fitting);
  }

  /** Keeps what is at `anchor`, in pixels from the left edge of what is seen, where it is. */
  #zoomTo(zoom: number, anchor?: number): void {
    const scroll = findPart(this.#box, '.tl-scroll');
    const smallest = Math.min(0.5, this.#fitting);
    this.#zoom = Math.min(LARGEST_ZOOM, Math.max(smallest, zoom));
    const names = widthOf(scroll, '.tl-names');
    const before = widthOf(scroll, '.tl-picture');
    const fixed = (anchor ?? scroll.clientWidth / 2) - names;
    const share = (scroll.scrollLeft + fixed) / before;
    scroll.innerHTML = renderPicture(this.#timeline, this.#options);
    scroll.scrollLeft = share * widthOf(scroll, '.tl-picture') - fixed;
  }

  get #fitting(): number {
    return fittingZoom(this.#timeline, roomForPicture(this.#timeline, this.#width) - END);
  }

  get #options() {
    return { id: this.#id, name: this.#name, width: this.#width, zoom: this.#zoom };
  }

  get #width(): number {
    const { paddingLeft, paddingRight } = getComputedStyle(this.#box);
    return this.#box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  }
}

function widthOf(place: HTMLElement, selector: string): number {
  return place.querySelector(selector)?.getBoundingClientRect().width ?? 0;
}
