import type { Step } from '../../stepper/steps.ts';
import { buildTimeline } from '../../timeline/build.ts';
import { scaleOf } from '../../timeline/draw.ts';
import { laneTop } from '../../timeline/drawLane.ts';
import type { Timeline } from '../../timeline/model.ts';
import { renderPicture, roomForPicture } from '../../timeline/render.ts';
import type { Scale } from '../../timeline/scale.ts';
import { element, findPart } from '../element.ts';
import type { Recorded } from '../recording.ts';
import { MOST_EVENTS, nameOf } from '../timeline/view.ts';

/** The names begin where the text above them does (see stepper.css). */
const INDENT = 20;

/** The whole run as a picture, on which one can see, and choose, where in it the reader is. */
export class TimelinePane {
  readonly box = element('div', 'st-timeline tl-scroll');
  readonly #recorded: Recorded;
  readonly #timeline: Timeline;
  readonly #now = element('div', 'st-now');
  #scale: Scale | undefined;
  #names = 0;

  constructor(recorded: Recorded, steps: readonly Step[], go: (step: number) => void) {
    this.#recorded = recorded;
    this.#timeline = buildTimeline(recorded.trace.slice(0, MOST_EVENTS), recorded.output);
    this.box.tabIndex = 0;
    this.box.setAttribute('role', 'region');
    this.box.setAttribute('aria-label', 'Timeline of the run');
    this.box.addEventListener('click', ({ target, clientX }) => {
      const picture = target instanceof Element ? target.closest('.tl-picture') : null;
      if (picture) go(this.#stepAt(clientX - picture.getBoundingClientRect().left, steps));
    });
  }

  /** Once it has its place in the page: the picture fills the width that there is. */
  draw(): void {
    const options = {
      id: 'stepper',
      name: nameOf(this.#recorded.file),
      width: this.box.clientWidth - INDENT,
    };
    const width = roomForPicture(this.#timeline, options.width);
    this.#scale = scaleOf(this.#timeline, { width });
    this.box.innerHTML = renderPicture(this.#timeline, options, '');
    this.box.append(this.#now);
    this.#names = findPart(this.box, '.tl-names').offsetWidth;
    this.#now.style.height = `${laneTop(this.#timeline.lanes.length)}px`;
  }

  /** Shows where the run is behind a step. What is still to come is pale. */
  show({ to }: Step): void {
    const place = this.#timeline.places[to - 1];
    if (!this.#scale || !place) return;
    const x = Math.round(this.#scale.at(place));
    this.#now.style.left = `${this.#names + x}px`;
    this.#now.style.width = `${this.box.scrollWidth - this.#names - x}px`;
    const room = this.box.clientWidth - this.#names;
    const seen = x - this.box.scrollLeft;
    if (seen < 20 || seen > room - 40) this.box.scrollLeft = x - room / 2;
  }

  #stepAt(x: number, steps: readonly Step[]): number {
    const distances = steps.map(({ to }) => Math.abs(this.#xOf(to) - x));
    return distances.indexOf(Math.min(...distances));
  }

  #xOf(to: number): number {
    const place = this.#timeline.places[to - 1];
    return place && this.#scale ? this.#scale.at(place) : 0;
  }
}
