import { drawTimeline } from './draw.ts';
import { drawLegend } from './legend.ts';
import type { Lane, Timeline } from './model.ts';
import { listRows } from './rows.ts';
import { formatSeconds } from './seconds.ts';
import { escapeText } from './shapes.ts';

/** The room that a lesson has between its two side columns on a screen of 1280 pixels. */
const LESSON_WIDTH = 628;

export interface RenderOptions {
  /** Unique on the page. */
  readonly id: string;
  /** What ran: `brew`. */
  readonly name: string;
  /** Room for the picture and the lanes' names beside it, in pixels. */
  readonly width?: number;
  /** What the page has explained already; by default everything is explained. */
  readonly explained?: Set<string>;
  /** 1 by default; see makeScale. */
  readonly zoom?: number | undefined;
  /** With buttons to zoom; the picture must then be an example's, or that of a run. */
  readonly tools?: boolean;
}

/**
 * A timeline as HTML: the picture, its legend, and a table that says the same in words. Framework-free, because a page that
 * runs a program shows its trace with this very function.
 */
export function renderTimeline(timeline: Timeline, options: RenderOptions): string {
  return [
    `<div class="tl-scroll" tabindex="0" role="group" aria-label="${escapeText(`Timeline of ${options.name}`)}">`,
    `${renderPicture(timeline, options)}</div>`,
    drawLegend(timeline, options.explained ?? new Set()),
    renderTable(timeline),
    options.tools ? TOOLS : '',
  ].join('');
}

/** What is drawn anew when the picture is zoomed. */
export function renderPicture(
  timeline: Timeline,
  options: RenderOptions,
  more = ' The table below has every step.',
): string {
  const names = widthOfNames(timeline.lanes);
  const width = roomForPicture(timeline, options.width);
  const description = describe(timeline, options.name) + more;
  const { id, zoom } = options;
  return (
    `<div class="tl-names" style="width:${names}px" aria-hidden="true">${nameLanes(timeline.lanes)}</div>` +
    drawTimeline(timeline, { id, width, description, zoom })
  );
}

export function roomForPicture({ lanes }: Timeline, width = LESSON_WIDTH): number {
  return width - widthOfNames(lanes);
}

/** The island of this name sees to them: islands/timeline. */
const TOOLS = [
  '<div class="tl-tools" role="group" aria-label="Zoom of the timeline">',
  ...[
    ['out', '−', 'Zoom out'],
    ['fit', 'Fit', 'Fit all of it'],
    ['in', '+', 'Zoom in'],
  ].map(
    ([value, sign, label]) =>
      `<button type="button" data-island="timeline" value="${value}" aria-label="${label}">${sign}</button>`,
  ),
  '</div>',
].join('');

function nameLanes(lanes: readonly Lane[]): string {
  const names = lanes.map(
    ({ name, note }) =>
      `<span class="tl-name"><b>${escapeText(name)}</b>${note ? `<small>${escapeText(note)}</small>` : ''}</span>`,
  );
  return `<span class="tl-name tl-name-loop"><b>loop</b><small>ready</small><small>timers</small></span>${names.join('')}`;
}

/** Enough for the longest name, within limits: the names must leave room for the picture on a phone. */
function widthOfNames(lanes: readonly Lane[]): number {
  const longest = Math.max(
    ...lanes.map(({ name, note }) => Math.max(name.length, note.length * 0.85)),
  );
  return Math.round(Math.min(136, Math.max(64, 8.4 * longest + 18)));
}

function describe({ lanes, columns }: Timeline, name: string): string {
  const last = columns.at(-1)?.at ?? 0;
  const ends = lanes.map((lane) => `${lane.name} ${ending(lane)}`);
  const tasks = ends.length > 0 ? `: ${ends.join(', ')}` : ', without a task';
  return escapeText(`${name} runs for ${formatSeconds(last)}${tasks}.`);
}

function ending({ marks }: Lane): string {
  const end = marks.findLast(({ kind }) => !['line', 'create', 'request', 'cancel'].includes(kind));
  return end
    ? `${end.kind === 'pending' ? 'never ends' : `${end.kind} at ${formatSeconds(end.at)}`}`
    : 'ends';
}

function renderTable(timeline: Timeline): string {
  const rows = listRows(timeline).map(
    ({ at, lane, what }) =>
      `<tr><td>${formatSeconds(at)}<td>${escapeText(lane)}<td>${escapeText(what)}`,
  );
  return (
    '<details class="tl-table"><summary>Step by step, in words</summary>' +
    `<div class="tl-rows" tabindex="0"><table><thead><tr><th>at<th>who<th>what<tbody>${rows.join('')}</table></div></details>`
  );
}
