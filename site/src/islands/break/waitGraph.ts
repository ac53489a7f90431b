import type { StuckTask } from 'asyncio';
import { element } from '../element.ts';

const ROW = 52;
const BOX = { width: 250, height: 38 };
const ARC = 26;

interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Who waits for whom, when nobody can ever go on: a picture, and the same as sentences. */
export function drawWaits(stuck: readonly StuckTask[]): HTMLElement {
  const edges = findEdges(stuck);
  const figure = element('figure', 'waits');
  const sentences = element('ul', '', ...stuck.map((one) => element('li', '', describe(one))));
  figure.append(
    element('p', 'label', 'Deadlock: who waits for whom'),
    draw(stuck, edges, findCircle(stuck.length, edges)),
    sentences,
  );
  return figure;
}

/** From each task to those that it waits for, by their places in the list. */
export function findEdges(stuck: readonly StuckTask[]): Edge[] {
  const places = new Map(stuck.map(({ task }, place) => [task, place]));
  return stuck.flatMap(({ tasks, heldBy }, from) =>
    [...tasks, ...heldBy].flatMap((name) => {
      const to = places.get(name);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}

/** The tasks that wait for themselves, through others. */
export function findCircle(count: number, edges: readonly Edge[]): ReadonlySet<number> {
  const reaches = (start: number, goal: number, seen = new Set<number>()): boolean =>
    edges.some(({ from, to }) => {
      if (from !== start || seen.has(to)) return false;
      seen.add(to);
      return to === goal || reaches(to, goal, seen);
    });
  return new Set(Array.from({ length: count }, (_, place) => place).filter((p) => reaches(p, p)));
}

function describe({ task, waitsFor, tasks, heldBy, frame }: StuckTask): string {
  const target = tasks.length > 0 ? `${waitsFor} ${tasks.join(', ')}` : waitsFor;
  const holders = heldBy.length > 0 ? `, held by ${heldBy.join(', ')}` : '';
  return `${task} waits for ${target}${holders}${frame ? `, in line ${frame.line}` : ''}.`;
}

/** Tasks below each other; an arrow at their right leads to the one that is waited for. */
function draw(stuck: readonly StuckTask[], edges: readonly Edge[], circle: ReadonlySet<number>) {
  const depth = Math.max(0, ...edges.map(({ from, to }) => Math.abs(from - to)));
  const picture = svg('svg', {
    role: 'img',
    'aria-label': `${stuck.length} tasks that wait for ever; the list below says for what`,
    viewBox: `0 0 ${BOX.width + 24 + ARC * (depth + 1)} ${ROW * stuck.length}`,
    width: BOX.width + 24 + ARC * (depth + 1),
  });
  for (const edge of edges) picture.append(drawEdge(edge, circle));
  for (const [place, task] of stuck.entries()) picture.append(drawTask(task, place, circle));
  return picture;
}

function drawTask(
  { task, waitsFor, frame }: StuckTask,
  place: number,
  circle: ReadonlySet<number>,
) {
  const top = place * ROW + (ROW - BOX.height) / 2;
  const box = svg('rect', { x: 1, y: top, width: BOX.width - 2, height: BOX.height, rx: 6 });
  const name = svg('text', { x: 12, y: top + 16, class: 'name' });
  const what = svg('text', { x: 12, y: top + 31 });
  name.textContent = shorten(task);
  what.textContent = shorten(`${waitsFor}${frame ? `, line ${frame.line}` : ''}`);
  const group = svg('g', { class: circle.has(place) ? 'in-circle' : '' });
  group.append(box, name, what);
  return group;
}

function drawEdge({ from, to }: Edge, circle: ReadonlySet<number>) {
  const reach = BOX.width + ARC * (Math.abs(from - to) + 0.4);
  const [start, end] = [(from + 0.4) * ROW, (to + 0.6) * ROW];
  const x = BOX.width;
  const group = svg('g', { class: circle.has(from) && circle.has(to) ? 'in-circle' : '' });
  group.append(
    svg('path', { d: `M${x} ${start}C${reach} ${start} ${reach} ${end} ${x + 6} ${end}` }),
    svg('path', { class: 'head', d: `M${x} ${end}l9 -4.5v9z` }),
  );
  return group;
}

function shorten(text: string): string {
  return text.length > 34 ? `${text.slice(0, 33)}…` : text;
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, String(value));
  return made;
}
