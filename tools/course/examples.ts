import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listPages, listSources } from './folders.ts';
import { isNamed, UnknownNameError } from './names.ts';
import { courseRoot } from './root.ts';

export interface Example {
  /** `02-coroutines` */
  readonly chapter: string;
  /** `brew` */
  readonly name: string;
  /** `02-coroutines/brew` */
  readonly id: string;
  /** Absolute path of the TypeScript file. */
  readonly file: string;
  /** Absolute path of its Python twin, where there is one. */
  readonly python: string | undefined;
  /** Absolute path of the output recorded from CPython, where there is one. */
  readonly recording: string | undefined;
}

/** Every example of every chapter, in order. */
export function listExamples(root: string = courseRoot): Example[] {
  const lessons = join(root, 'lessons');
  return listPages(lessons).flatMap((chapter) => {
    const folder = join(lessons, chapter, 'examples');
    return listSources(folder).map((name) => readExample(chapter, name, folder));
  });
}

/** The example called `02-coroutines/brew` or `coroutines/brew`; raises UnknownNameError. */
export function findExample(name: string, root: string = courseRoot): Example {
  const examples = listExamples(root);
  const example = examples.find((candidate) => isNamed(candidate.id, name));
  if (example) return example;
  throw new UnknownNameError(
    'example',
    name,
    examples.map((known) => known.id),
  );
}

function readExample(chapter: string, name: string, folder: string): Example {
  return {
    chapter,
    name,
    id: `${chapter}/${name}`,
    file: join(folder, `${name}.ts`),
    python: fileIfPresent(join(folder, `${name}.py`)),
    recording: fileIfPresent(join(folder, `${name}.out`)),
  };
}

function fileIfPresent(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}
