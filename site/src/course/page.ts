import { relative, resolve } from 'node:path';
import { courseRoot } from '../../../tools/course/index.ts';

/** Which file is being built into a page, as far as the course is concerned. */
export interface Page {
  /** `lessons/02-coroutines/index.mdx`, for messages. */
  readonly file: string;
  /** `02-coroutines`, where the page belongs to a chapter. */
  readonly chapter: string | undefined;
  /** `02-coroutines/01-tea`, where the page is an exercise's. */
  readonly exercise: string | undefined;
}

const IN_CHAPTER = /^(lessons|exercises)\/(\d\d-[^/]+)\/(?:(\d\d-[^/]+)\/)?index\.mdx$/;

/** `filePath` starts at the folder in which the build runs: site/. */
export function readPage(filePath: string): Page {
  const file = relative(courseRoot, resolve(filePath));
  const [, , chapter, exercise] = IN_CHAPTER.exec(file) ?? [];
  return { file, chapter, exercise: chapter && exercise ? `${chapter}/${exercise}` : undefined };
}

/** `brew` means the page's own chapter; `tasks/gather` another one. */
export function nameInChapter(name: string, page: Page): string {
  return name.includes('/') || !page.chapter ? name : `${page.chapter}/${name}`;
}
