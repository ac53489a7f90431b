import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './build.ts';

/** Links of a built page that lead nowhere on this site: to a page that isn't there, or to a missing anchor in one. */
export function findDeadLinks(folder: string, address: string): string[] {
  const links = [...readPage(folder, address).matchAll(/\s(?:href|src)="([^"]+)"/g)];
  return links
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link) && !leadsSomewhere(folder, address, link));
}

function leadsSomewhere(folder: string, from: string, link: string): boolean {
  const { pathname, hash } = new URL(link, `http://site${from}`);
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) return false;
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || findAnchors(folder, pathname).has(anchor);
}

const anchorsOf = new Map<string, ReadonlySet<string>>();

/** Kept, because all pages link to the same few. */
function findAnchors(folder: string, address: string): ReadonlySet<string> {
  const page = join(folder, address);
  const known = anchorsOf.get(page);
  if (known) return known;
  const ids = readPage(folder, address).matchAll(/\sid="([^"]+)"/g);
  const anchors = new Set([...ids].map(([, id = '']) => id));
  anchorsOf.set(page, anchors);
  return anchors;
}
