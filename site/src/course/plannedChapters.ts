import { listChapters } from '../../../tools/course/index.ts';

const CURRICULUM = [
  'why-async',
  'coroutines',
  'event-loop',
  'tasks',
  'errors',
  'cancellation',
  'timeouts',
  'structured-concurrency',
  'coordination',
  'executors',
  'io',
  'integration',
  'production',
  'build-your-own',
];

const LINK = /\[([^\]]+)\]\(\/([a-z-]+)\/(?:#[^)]*)?\)/g;

/** Chapters link to chapters that are not written yet; until they are, such a link is only its text. */
export function unlinkPlanned(page: string): string {
  const written = new Set(listChapters().map(({ slug }) => slug));
  const planned = new Set(CURRICULUM.filter((slug) => !written.has(slug)));
  return page.replace(LINK, (link, text: string, slug: string) =>
    planned.has(slug) ? text : link,
  );
}
