import { exerciseAddress } from '../../course/links.ts';
import { element } from '../element.ts';
import { readProgress } from './progressStore.ts';

/** Marks solved exercises, on their own pages and wherever a page links to them, and counts them for each chapter. May be called again. */
export function showMarks(): void {
  const solved = new Set(Object.keys(readProgress().solved).map(exerciseAddress));
  for (const mark of document.querySelectorAll('.solved-mark')) mark.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/exercises/"]'))
    if (solved.has(link.pathname) && !link.closest('.pagination-links')) markSolved(link);
  for (const group of document.querySelectorAll<HTMLElement>('.sidebar-content li:has(> details)'))
    countIn(group, solved);
  for (const chapter of document.querySelectorAll<HTMLElement>('[data-exercises]'))
    countFor(chapter, solved);
  if (solved.has(location.pathname)) markPage();
}

/** The page of a solved exercise: its title, and what is checked. */
function markPage(): void {
  const title = document.querySelector('h1');
  if (title) markSolved(title);
  document.querySelector('.requirements')?.classList.add('solved');
}

function markSolved(place: Element): void {
  const sign = element('span', '', '✓');
  sign.setAttribute('aria-hidden', 'true');
  place.append(element('span', 'solved-mark', sign, element('span', 'sr-only', ' (solved)')));
}

function countIn(group: HTMLElement, solved: ReadonlySet<string>): void {
  const links = [...group.querySelectorAll<HTMLAnchorElement>('a[href*="/exercises/"]')];
  const label = group.querySelector('summary .group-label');
  if (label)
    addCount(
      label,
      links.map(({ pathname }) => pathname),
      solved,
    );
}

function countFor(chapter: HTMLElement, solved: ReadonlySet<string>): void {
  const ids = (chapter.getAttribute('data-exercises') ?? '').split(' ').filter(Boolean);
  addCount(chapter, ids.map(exerciseAddress), solved);
}

function addCount(place: Element, addresses: readonly string[], solved: ReadonlySet<string>): void {
  const count = addresses.filter((address) => solved.has(address)).length;
  if (count === 0) return;
  const words = element('span', 'sr-only', ' exercises solved');
  place.append(element('span', 'solved-mark', `${count}/${addresses.length}`, words));
}
