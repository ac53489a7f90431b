import { BASE, laneTop } from './drawLane.ts';
import type { Link } from './model.ts';
import type { Scale } from './scale.ts';
import { shape } from './shapes.ts';

/** A thin line from the lane that acts to the lane that it acts on, ending in a small arrow. */
export function drawLink(link: Link, scale: Scale): string {
  const x = Math.round(scale.at(link.place) * 10) / 10;
  const from = laneTop(link.from) + BASE - 10;
  const down = link.to > link.from;
  const to = laneTop(link.to) + (down ? BASE - 13 : BASE + 1);
  const head = down ? 'l-3-4m3 4l3-4' : 'l-3 4m3-4l3 4';
  return shape('path', { class: `tl-link tl-link-${link.kind}`, d: `M${x} ${from}V${to}${head}` });
}
