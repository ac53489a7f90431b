import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { allChapters } from '../course/catalogue.ts';
import { currentPage } from '../course/currentPage.ts';
import { lessonAddress } from '../course/links.ts';

/**
 * Each chapter's first page is called `Lesson` in the sidebar; elsewhere it needs the chapter's name. Exercises have no
 * headings, and so no table of contents.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { pagination } = locals.starlightRoute;
  if (currentPage(locals).exercise) locals.starlightRoute.toc = undefined;
  for (const link of [pagination.prev, pagination.next]) {
    const chapter = allChapters().find(({ id }) => link?.href === lessonAddress(id));
    if (link && chapter) link.label = `${chapter.number} ${chapter.title}`;
  }
});
