/**
 * The site's timeline, drawn with signs: a row for each task, in the order of creation, a column for each step. Time passes only in
 * the gaps between the panels of steps. Start here; columns.ts says where things stand.
 */
import stringWidth from 'string-width';
import type { Lane, MarkKind, Segment, Timeline } from '../../../../site/src/timeline/model.ts';
import { formatSeconds } from '../../../../site/src/timeline/seconds.ts';
import { type Colours, cut, type Style } from '../style.ts';
import { type Columns, layOut } from './columns.ts';
import { Grid, type Paint } from './grid.ts';

const LONGEST_NAME = 16;

export function drawTimeline(timeline: Timeline, { columns: width, colours }: Style): string[] {
  const names = timeline.lanes.map(({ name }) => cut(name, LONGEST_NAME));
  const margin = Math.max(4, ...names.map((name) => stringWidth(name))) + 4;
  const columns = layOut(timeline, Math.max(20, width - margin - 2));
  const grid = drawAll(timeline, columns, colours);
  const bands = columns.bands.flatMap(([from, to]) => {
    const lanes = names.flatMap((name, index) =>
      grid.isEmpty(index + 1, from, to)
        ? []
        : [`  ${colours.bold(pad(name, margin - 2))}${grid.slice(index + 1, from, to)}`],
    );
    const isLast = to === columns.bands.at(-1)?.[1];
    const clock = grid.slice(0, from, isLast ? Number.POSITIVE_INFINITY : to);
    return [`${' '.repeat(margin)}${clock}`, ...lanes, ''];
  });
  return [...bands, `  ${colours.dim(listSigns(timeline))}`];
}

/** Row 0 is the clock. */
function drawAll(timeline: Timeline, columns: Columns, colours: Colours): Grid {
  const grid = new Grid();
  for (const { at, from } of timeline.instants)
    writeTime(grid, columns, { at: columns.edge(from), text: formatSeconds(at) }, colours.dim);
  for (const [index, lane] of timeline.lanes.entries())
    drawLane(grid, index + 1, lane, columns, colours);
  return grid;
}

/** Left of its place where it would be torn apart at a band's end. */
function writeTime(
  grid: Grid,
  { bands }: Columns,
  { at, text }: { at: number; text: string },
  paint: Paint,
): void {
  const [from, to] = bands.find(([, to]) => at < to) ?? [0, at];
  const latest = to === bands.at(-1)?.[1] ? at : to - text.length;
  grid.write(0, Math.max(from, Math.min(at, latest)), text, paint);
}

function drawLane(grid: Grid, row: number, lane: Lane, columns: Columns, colours: Colours): void {
  for (const segment of lane.segments) drawSegment(grid, row, segment, columns, colours);
  for (const { kind, place } of lane.marks) {
    const [sign, paint] = markSign(kind, colours);
    if (sign) grid.write(row, columns.at(place), sign, paint);
  }
}

const STATES = {
  running: '█',
  ready: '·',
  waiting: '─',
  blocked: '▓',
  pass: ' ',
  idle: ' ',
} as const;

function drawSegment(
  grid: Grid,
  row: number,
  segment: Segment,
  columns: Columns,
  colours: Colours,
): void {
  const from = columns.at(segment.from);
  const length = columns.at(segment.to) - from;
  if (length <= 0) return;
  const paint = statePaint(segment.state, colours);
  grid.write(row, from, STATES[segment.state].repeat(length), paint);
  const isRoomy = segment.label !== '' && stringWidth(segment.label) + 4 <= length;
  if (isRoomy) grid.write(row, from + 1, ` ${segment.label} `, paint);
}

function statePaint(state: Segment['state'], colours: Colours): Paint {
  if (state === 'running') return colours.green;
  if (state === 'blocked') return colours.red;
  return state === 'waiting' ? colours.blue : colours.dim;
}

/** What a task creates is seen in the row that begins there; who asks for a cancellation, in the words. */
function markSign(kind: MarkKind, colours: Colours): [sign: string, paint: Paint] {
  switch (kind) {
    case 'finished':
      return ['✓', colours.green];
    case 'failed':
      return ['✗', colours.red];
    case 'cancelled':
      return ['⊘', colours.yellow];
    case 'pending':
      return ['…', colours.yellow];
    case 'cancel':
      return ['!', colours.yellow];
    case 'line':
      return ['▪', colours.bold];
    case 'create':
    case 'request':
      return ['', colours.dim];
  }
}

/** Only those that occur, as a task that never ends is worth a look and the usual ones need no words. */
function listSigns({ lanes }: Timeline): string {
  const states = new Set(lanes.flatMap(({ segments }) => segments.map(({ state }) => state)));
  const marks = new Set(lanes.flatMap((lane) => lane.marks.map(({ kind }) => kind)));
  const signs = [
    ['█ runs', states.has('running')],
    ['─ waits', states.has('waiting')],
    ['· ready', states.has('ready')],
    ['▓ blocks the loop', states.has('blocked')],
    ['▪ prints', marks.has('line')],
    ['! asked to cancel', marks.has('cancel')],
    ['✓ finished', marks.has('finished')],
    ['✗ failed', marks.has('failed')],
    ['⊘ cancelled', marks.has('cancelled')],
    ['… never finished', marks.has('pending')],
  ] as const;
  return signs.flatMap(([text, occurs]) => (occurs ? [text] : [])).join('  ');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
