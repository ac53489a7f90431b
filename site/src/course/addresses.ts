/** The addresses of pages: folder numbers give the order, and never appear in an address. */

const SITE_PAGES = 'site/src/content/docs/';

/** Files of pages, relative to the project's root. */
export const pagePatterns = [
  'lessons/*/index.mdx',
  'exercises/*/*/index.mdx',
  `${SITE_PAGES}**/[^_]*.mdx`,
];

/**
 * `lessons/02-coroutines/index.mdx` → `coroutines`
 * `exercises/02-coroutines/01-tea/index.mdx` → `exercises/coroutines/tea`
 * `site/src/content/docs/instructors.mdx` → `instructors`
 */
export function pageId(path: string): string {
  if (path.startsWith(SITE_PAGES)) return path.slice(SITE_PAGES.length).replace(/\.mdx$/, '');
  const folders = path.split('/').slice(0, -1).map(withoutNumber);
  return folders.filter((folder) => folder !== 'lessons').join('/');
}

/** `02-coroutines` → `coroutines` */
export function withoutNumber(name: string): string {
  return name.replace(/^\d\d-/, '');
}
