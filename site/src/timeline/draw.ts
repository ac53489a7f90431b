import { drawLane, LANE_HEIGHT, laneTop } from './drawLane.ts';
import { drawLink } from './drawLink.ts';
import { drawLoop } from './drawLoop.ts';
import type { Timeline } from './model.ts';
import { makeScale, type Scale } from './scale.ts';
import { formatSeconds } from './seconds.ts';
import { shape, text } from './shapes.ts';

/** Room for the last tasks' end signs. */
export const END = 24;

export interface DrawOptions {
  /** Names the drawing's parts: unique on the page. */
  readonly id: string;
  /** The width to fill, in pixels; a long run becomes wider. */
  readonly width: number;
  /** What a screen reader says instead of the picture. */
  readonly description: string;
  /** 1 by default; see makeScale. */
  readonly zoom?: number | undefined;
}

/** The picture's own scale: how wide the timeline becomes in this room. */
export function scaleOf(
  timeline: Timeline,
  { width, zoom }: Pick<DrawOptions, 'width' | 'zoom'>,
): Scale {
  return makeScale(timeline, width - END, zoom);
}

/** The picture itself, without the lanes' names, which stand beside it so that they stay when it scrolls. */
export function drawTimeline(timeline: Timeline, options: DrawOptions): string {
  const scale = scaleOf(timeline, options);
  const height = laneTop(timeline.lanes.length);
  const width = Math.max(options.width, Math.ceil(scale.width - 0.01) + END);
  const hatch = `${options.id}-hatch`;
  return [
    `<svg class="tl-picture" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="${options.id}-desc">`,
    `<desc id="${options.id}-desc">${options.description}</desc>`,
    hatchPattern(hatch),
    ...drawInstants(timeline, scale, height),
    ...timeline.lanes.map((_, lane) => drawRule(laneTop(lane) + LANE_HEIGHT, width)),
    ...timeline.links.map((link) => drawLink(link, scale)),
    drawLoop(timeline, scale, hatch),
    ...timeline.lanes.map((lane, index) => drawLane(lane, { index, scale, hatch })),
    '</svg>',
  ].join('');
}

/** An instant is a panel in which time stands still; its time stands at its head. */
function drawInstants({ instants }: Timeline, scale: Scale, height: number): string[] {
  return instants.map(({ at, from, to }) => {
    const x = scale.edge(from);
    const width = scale.edge(to) - x;
    const panel = { class: 'tl-instant', x: x - 3, y: 0, width: width + 6, height, rx: 5 };
    const label = formatSeconds(at);
    const hasRoom = scale.zoom >= 0.75 || width > label.length * 7;
    const head = hasRoom ? text(label, { class: 'tl-time', x: x + 2, y: 16 }) : '';
    return shape('rect', panel) + head;
  });
}

function drawRule(y: number, width: number): string {
  return shape('path', { class: 'tl-rule', d: `M0 ${y - 0.5}H${width}` });
}

/** Blocked stretches are hatched, so that they differ from running ones in more than colour. */
function hatchPattern(id: string): string {
  const lines = shape('path', { class: 'tl-hatch', d: 'M0 0V6' });
  return `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${lines}</pattern>`;
}
