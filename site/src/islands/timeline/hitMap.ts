import { laneTop } from '../../timeline/drawLane.ts';

/** Something on the picture about which there is something to say. */
export interface Item {
  readonly shape: SVGGraphicsElement;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isMark: boolean;
}

/** As far beside a shape as a finger, or a tired hand, may miss it. */
const NEAR = 12;

/** Finds what is drawn at a place. Shapes are thin, dotted or small: what counts is the lane, and what is nearest in it. */
export class HitMap {
  readonly lanes: readonly (readonly Item[])[];

  constructor(picture: SVGElement) {
    this.lanes = [...picture.querySelectorAll('.tl-lane')].map(readItems);
  }

  /** The lane at a height of the picture; the loop's is the first. */
  laneAt(y: number): number {
    const lane = Math.floor((y - laneTop(0)) / (laneTop(1) - laneTop(0))) + 1;
    return Math.min(this.lanes.length - 1, Math.max(0, lane));
  }

  /** Marks lie on stretches: they come first. */
  find(lane: number, x: number): Item | undefined {
    const items = this.lanes[lane] ?? [];
    const marks = items.filter((item) => item.isMark && distance(item, x) < NEAR / 2);
    return nearest(marks, x) ?? nearest(items, x);
  }
}

function nearest(items: readonly Item[], x: number): Item | undefined {
  const [first] = items
    .filter((item) => distance(item, x) <= NEAR)
    .sort((left, right) => distance(left, x) - distance(right, x));
  return first;
}

function distance({ from, to }: Item, x: number): number {
  return Math.max(0, from - x, x - to);
}

/** Takes the browser's own tooltips away: what they say is said better. */
function readItems(lane: Element): Item[] {
  const items = [...lane.children].flatMap((shape) => {
    const title = shape.querySelector(':scope > title');
    if (!title || !(shape instanceof SVGGraphicsElement)) return [];
    title.remove();
    const { x, width } = shape.getBBox();
    const isMark = shape.tagName === 'g';
    return [{ shape, text: title.textContent ?? '', from: x, to: x + width, isMark }];
  });
  return items.sort((left, right) => left.from - right.from);
}
