import { pageId } from './addresses.ts';

/** `02-coroutines` → `/coroutines/`, below the base at which the site lies on its host */
export function lessonAddress(chapter: string): string {
  return siteAddress(pageId(`lessons/${chapter}/index.mdx`));
}

/** `02-coroutines/01-tea` → `/exercises/coroutines/tea/` */
export function exerciseAddress(id: string): string {
  return siteAddress(pageId(`exercises/${id}/index.mdx`));
}

/** `instructors` → `/instructors/` */
export function siteAddress(page: string): string {
  return `${import.meta.env.BASE_URL}${page}/`;
}
