import { laneTop } from '../../timeline/drawLane.ts';
import { element, findPart } from '../element.ts';
import { lastRun } from '../events.ts';
import { findLine, seeLine } from '../pointAtLine.ts';
import { HitMap, type Item } from './hitMap.ts';
import { zoom } from './press.ts';
import { findView } from './view.ts';

const explored = new WeakSet<HTMLElement>();

/** Lets pointer and keyboard ask a timeline what is what, and why. The first question is the event with which the reader came. */
export function explore(box: HTMLElement, event: Event): void {
  if (explored.has(box)) return;
  explored.add(box);
  const explorer = new Explorer(box);
  if (event instanceof PointerEvent) explorer.point(event);
}

interface Found {
  readonly lane: number;
  readonly item: Item;
}

class Explorer {
  readonly #box: HTMLElement;
  readonly #place: HTMLElement | null;
  readonly #card = element('div', 'tl-card');
  #picture: Element | null = null;
  #map: HitMap | undefined;
  #chosen: Found | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#place = box.closest<HTMLElement>('[data-example],[data-exercise]');
    this.#card.setAttribute('role', 'status');
    box.addEventListener('pointermove', (event) => this.point(event));
    box.addEventListener('pointerdown', (event) => this.point(event));
    box.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#choose(undefined); // A finger leaves at once; the answer has to stay.
    });
    addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !box.contains(target)) this.#choose(undefined);
    });
    box.addEventListener('focusout', () => this.#choose(undefined));
    box.addEventListener('keydown', (event) => this.#press(event));
    box.addEventListener('wheel', (event) => this.#turn(event), { passive: false });
  }

  point({ target, clientX, clientY }: PointerEvent): void {
    const map = this.#readMap();
    if (!map || !(target instanceof Element) || !target.closest('.tl-picture'))
      return this.#choose(undefined);
    const { left, top } = target.closest('.tl-picture')?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
    };
    const lane = map.laneAt(clientY - top);
    const item = map.find(lane, clientX - left);
    this.#choose(item && { lane, item });
  }

  #press(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || !event.target.matches('.tl-scroll')) return;
    const zooming = this.#canZoom ? ZOOM_KEYS[event.key] : undefined;
    if (zooming) void zoom(this.#box, zooming);
    else if (event.key === 'Escape') this.#choose(undefined);
    else if (!this.#move(event.key)) return;
    event.preventDefault();
  }

  /** Arrows go from one thing to the next in a lane, and from lane to lane. */
  #move(key: string): boolean {
    const { lanes = [] } = this.#readMap() ?? {};
    const { lane, item } = this.#chosen ?? { lane: 0, item: undefined };
    const items = lanes[lane] ?? [];
    const index = item ? items.indexOf(item) : -1;
    const target = {
      ArrowRight: () => this.#pick(lane, items[index + 1]),
      ArrowLeft: () => this.#pick(lane, items[index - 1]),
      ArrowDown: () => this.#pickIn(item ? lane + 1 : 1, item),
      ArrowUp: () => this.#pickIn(lane - 1, item),
      Home: () => this.#pick(lane, items[0]),
      End: () => this.#pick(lane, items.at(-1)),
    }[key];
    target?.();
    return target !== undefined;
  }

  #pickIn(lane: number, beside: Item | undefined): void {
    const { lanes = [] } = this.#readMap() ?? {};
    const items = [...(lanes[lane] ?? [])];
    const x = beside?.from ?? 0;
    const [nearest] = items.sort(
      (left, right) => Math.abs(left.from - x) - Math.abs(right.from - x),
    );
    this.#pick(lane, nearest);
  }

  #pick(lane: number, item: Item | undefined): void {
    if (!item) return;
    scrollTo(findPart(this.#box, '.tl-scroll'), item);
    this.#choose({ lane, item });
  }

  /** What was drawn to explain something else is only explained. */
  get #canZoom(): boolean {
    return this.#box.querySelector('.tl-tools') !== null;
  }

  async #turn(event: WheelEvent): Promise<void> {
    const scroll = event.target instanceof Element && event.target.closest('.tl-scroll');
    if (!event.ctrlKey || !scroll || !this.#canZoom) return;
    event.preventDefault();
    const view = await findView(this.#box);
    view.zoomBy(
      Math.exp(-event.deltaY * 0.003),
      event.clientX - scroll.getBoundingClientRect().left,
    );
  }

  #choose(found: Found | undefined): void {
    if (found?.item === this.#chosen?.item) return;
    this.#chosen?.item.shape.classList.remove('tl-chosen');
    this.#chosen = found;
    found?.item.shape.classList.add('tl-chosen');
    const line = found && readLine(found.item.text);
    if (this.#place) seeLine(this.#place, line);
    if (!found) return this.#card.remove();
    this.#box.append(this.#card);
    this.#card.replaceChildren(...this.#describe(found, line));
    this.#putCard(found);
  }

  #describe({ lane, item }: Found, line: number | undefined): (Node | string)[] {
    const name = this.#box.querySelectorAll('.tl-name')[lane];
    const [title = '', note = ''] = [...(name?.children ?? [])].map(
      (part) => part.textContent ?? '',
    );
    const heading = element('b', '', title);
    if (lane > 0 && note) heading.append(' ', element('small', '', note));
    const code = line === undefined ? '' : this.#readCode(line);
    return [heading, element('p', '', item.text), ...(code ? [element('code', '', code)] : [])];
  }

  #readCode(line: number): string {
    if (!this.#place) return '';
    const source = lastRun(this.#place)?.source.split('\n')[line - 1];
    const text = source ?? findLine(this.#place, line)?.querySelector('.code')?.textContent;
    return text?.trim() ?? '';
  }

  /** Below its lane, as near to its shape as the box allows. */
  #putCard({ lane, item }: Found): void {
    const scroll = findPart(this.#box, '.tl-scroll');
    const names = findPart(scroll, '.tl-names').offsetWidth;
    const x = scroll.offsetLeft + names + Math.max(item.from - scroll.scrollLeft, 0);
    const room = this.#box.clientWidth - this.#card.offsetWidth - 8;
    this.#card.style.left = `${Math.max(8, Math.min(x, room))}px`;
    this.#card.style.top = `${scroll.offsetTop + laneTop(lane) + 4}px`;
  }

  /** A picture that is drawn anew has new shapes. */
  #readMap(): HitMap | undefined {
    const picture = this.#box.querySelector<SVGElement>('.tl-picture');
    if (picture === this.#picture) return this.#map;
    this.#picture = picture;
    this.#chosen = undefined;
    this.#map = picture ? new HitMap(picture) : undefined;
    return this.#map;
  }
}

const ZOOM_KEYS: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};

/** The line in `waits in sleep until 3 s (brew.ts:12)`. */
function readLine(text: string): number | undefined {
  const line = /\([^()\s]+\.ts:(\d+)\)/.exec(text)?.[1];
  return line === undefined ? undefined : Number(line);
}

function scrollTo(scroll: HTMLElement, { from, to }: Item): void {
  const names = findPart(scroll, '.tl-names').offsetWidth;
  const room = scroll.clientWidth - names;
  if (from < scroll.scrollLeft || to > scroll.scrollLeft + room)
    scroll.scrollLeft = Math.max(0, from - room / 3);
}
