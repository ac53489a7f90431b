import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { listChapters } from '../../../tools/course/index.ts';
import { lessonAddress } from '../course/addresses.ts';
import { currentPage } from '../course/currentPage.ts';

/**
 * Each chapter's first page is called `Lesson` in the sidebar; elsewhere it needs the chapter's name. Exercises have no
 * headings, and so no table of contents.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { pagination } = locals.starlightRoute;
  if (currentPage(locals).exercise) locals.starlightRoute.toc = undefined;
  for (const link of [pagination.prev, pagination.next]) {
    const chapter = listChapters().find(({ id }) => link?.href === lessonAddress(id));
    if (link && chapter) link.label = `${chapter.number} ${chapter.title}`;
  }
});
