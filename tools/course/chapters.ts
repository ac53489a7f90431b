import { join } from 'node:path';
import { listPages } from './folders.ts';
import { FrontMatter } from './frontMatter.ts';
import { isNamed, UnknownNameError, withoutNumber } from './names.ts';
import { courseRoot } from './root.ts';

export interface Chapter {
  /** `02-coroutines` */
  readonly id: string;
  readonly number: number;
  /** `coroutines` */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Absolute path of `lessons/02-coroutines`. */
  readonly folder: string;
}

/** Every chapter that has a page, in order. */
export function listChapters(root: string = courseRoot): Chapter[] {
  const lessons = join(root, 'lessons');
  return listPages(lessons).map((id) => readChapter(id, lessons, root));
}

/** The chapter called `02-coroutines` or `coroutines`; raises UnknownNameError. */
export function findChapter(name: string, root: string = courseRoot): Chapter {
  const chapters = listChapters(root);
  const chapter = chapters.find((candidate) => isNamed(candidate.id, name));
  if (chapter) return chapter;
  throw new UnknownNameError(
    'chapter',
    name,
    chapters.map((known) => known.id),
  );
}

function readChapter(id: string, lessons: string, root: string): Chapter {
  const folder = join(lessons, id);
  const page = new FrontMatter(join(folder, 'index.mdx'), root);
  return {
    id,
    number: Number(id.slice(0, 2)),
    slug: withoutNumber(id),
    title: page.text('title'),
    description: page.text('description'),
    folder,
  };
}
