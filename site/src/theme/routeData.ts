import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { listChapters } from '../../../tools/course/index.ts';
import { lessonAddress } from '../course/addresses.ts';

/** Each chapter's first page is called `Lesson` in the sidebar; elsewhere it needs the chapter's name. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { pagination } = locals.starlightRoute;
  for (const link of [pagination.prev, pagination.next]) {
    const chapter = listChapters().find(({ id }) => link?.href === lessonAddress(id));
    if (link && chapter) link.label = `${chapter.number} ${chapter.title}`;
  }
});
