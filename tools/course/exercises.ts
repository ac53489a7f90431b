import { join } from 'node:path';
import { listFolders, listPages, listSources } from './folders.ts';
import { FrontMatter } from './frontMatter.ts';
import { isNamed, UnknownNameError } from './names.ts';
import { courseRoot } from './root.ts';

export interface Exercise {
  /** `02-coroutines` */
  readonly chapter: string;
  /** `01-tea` */
  readonly name: string;
  /** `02-coroutines/01-tea` */
  readonly id: string;
  /** Absolute path of the exercise's folder. */
  readonly folder: string;
  readonly title: string;
  readonly concepts: readonly string[];
  readonly points: number;
  readonly minutes: number;
  /** Absolute paths of its files. */
  readonly starter: string;
  readonly test: string;
  readonly solution: string;
  readonly wrong: readonly string[];
}

/** Every exercise that has a page, in order. */
export function listExercises(root: string = courseRoot): Exercise[] {
  return listExercisesIn(join(root, 'exercises'), root);
}

/** Those of a folder that is like `exercises/`. Messages give paths from `root`. */
export function listExercisesIn(exercises: string, root: string): Exercise[] {
  return listFolders(exercises).flatMap((chapter) =>
    listPages(join(exercises, chapter)).map((name) =>
      readExercise({ chapter, name, folder: join(exercises, chapter, name) }, root),
    ),
  );
}

/** All exercises, those of a chapter (`coroutines`), or one (`coroutines/tea`); raises UnknownNameError. */
export function findExercises(selector?: string, root: string = courseRoot): Exercise[] {
  return selectExercises(listExercises(root), selector);
}

/** The same among any exercises. */
export function selectExercises(exercises: Exercise[], selector?: string): Exercise[] {
  if (selector === undefined) return exercises;
  const found = exercises.filter(
    ({ id, chapter }) => isNamed(id, selector) || isNamed(chapter, selector),
  );
  if (found.length > 0) return found;
  throw unknownSelector(selector, exercises);
}

function readExercise(
  { chapter, name, folder }: Pick<Exercise, 'chapter' | 'name' | 'folder'>,
  root: string,
): Exercise {
  const page = new FrontMatter(join(folder, 'index.mdx'), root);
  return {
    chapter,
    name,
    id: `${chapter}/${name}`,
    folder,
    title: page.text('title'),
    concepts: page.texts('concepts'),
    points: page.number('points'),
    minutes: page.number('minutes'),
    starter: join(folder, 'exercise.ts'),
    test: join(folder, 'exercise.test.ts'),
    solution: join(folder, 'solution.ts'),
    wrong: listSources(join(folder, 'wrong')).map((mistake) =>
      join(folder, 'wrong', `${mistake}.ts`),
    ),
  };
}

function unknownSelector(selector: string, exercises: Exercise[]): UnknownNameError {
  const ids = exercises.map(({ id }) => id);
  const chapters = [...new Set(exercises.map(({ chapter }) => chapter))];
  return selector.includes('/')
    ? new UnknownNameError('exercise', selector, ids)
    : new UnknownNameError('chapter', selector, [...chapters, ...ids]);
}
