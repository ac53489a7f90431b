import type { Mark, MarkKind } from './model.ts';
import { escapeText, shape, text } from './shapes.ts';

export interface MarkPlace {
  readonly x: number;
  /** The line that the lane stands on. */
  readonly base: number;
  readonly zoom: number;
}

/** Signs differ in form, not only in colour: a tick, a cross, an exclamation mark, an open end. */
export function drawMark(mark: Mark, place: MarkPlace): string {
  const drawings = place.zoom < SMALLEST_READABLE ? SMALL_DRAWINGS : DRAWINGS;
  return `<g>${title(mark)}${drawings[mark.kind](mark, place)}</g>`;
}

/** Below it, numbers and signs would cover each other. */
const SMALLEST_READABLE = 0.75;

type Drawing = (mark: Mark, place: MarkPlace) => string;

const DRAWINGS: Record<MarkKind, Drawing> = {
  line: drawLineNumber,
  create: drawDot,
  request: drawDot,
  cancel: (_, { x, base }) => shape('path', { class: 'tl-cancel', d: cross(x, base - 24, 4) }),
  finished: (_, { x, base }) => drawEnd('finished', x, base, tick(x + 11, base - 10)),
  failed: (_, { x, base }) => drawEnd('failed', x, base, exclamation(x + 11, base - 10)),
  cancelled: (_, { x, base }) => drawEnd('cancelled', x, base, cross(x + 11, base - 10, 3)),
  pending: (_, { x, base }) => text('?', { class: 'tl-pending', x: x + 11, y: base - 6 }),
};

/** In a picture of a long run: what prints is a dot; ends keep forms of their own. */
const SMALL_DRAWINGS: Record<MarkKind, Drawing> = {
  ...DRAWINGS,
  line: drawSmall,
  create: drawSmall,
  request: drawSmall,
  cancel: (_, { x, base }) => shape('path', { class: 'tl-cancel', d: cross(x, base - 24, 2) }),
  finished: (_, { x, base }) =>
    shape('circle', { class: 'tl-finished', cx: x, cy: base - 10, r: 3 }),
  failed: (_, { x, base }) =>
    shape('path', { class: 'tl-failed', d: `M${x} ${base - 15}l4 9h-8z` }),
  cancelled: (_, { x, base }) => shape('path', { class: 'tl-cancel', d: cross(x, base - 10, 3) }),
};

function drawSmall(_: Mark, { x, base, zoom }: MarkPlace): string {
  const r = Math.max(0.5, 2 * zoom);
  return shape('circle', { class: 'tl-dot', cx: x, cy: base - 10, r });
}

/** The end of the line to the other lane. */
function drawDot(_: Mark, { x, base }: MarkPlace): string {
  return shape('circle', { class: 'tl-dot', cx: x, cy: base - 10, r: 3 });
}

/** The number that the printed line has in the output below. */
function drawLineNumber(mark: Mark, { x, base }: MarkPlace): string {
  const disc = shape('circle', { class: 'tl-line', cx: x, cy: base - 10, r: 7 });
  return disc + text(mark.label, { class: 'tl-number', x, y: base - 6.5 });
}

function drawEnd(outcome: string, x: number, base: number, sign: string): string {
  const disc = shape('circle', { class: `tl-end tl-${outcome}`, cx: x + 11, cy: base - 10, r: 7 });
  return disc + shape('path', { class: 'tl-sign', d: sign });
}

function tick(x: number, y: number): string {
  return `M${x - 3} ${y}l2.2 2.4 4-4.6`;
}

function cross(x: number, y: number, size: number): string {
  return `M${x - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`;
}

function exclamation(x: number, y: number): string {
  return `M${x} ${y - 3.6}v4.2m0 2.6v.2`;
}

function title({ detail }: Mark): string {
  return `<title>${escapeText(detail)}</title>`;
}
