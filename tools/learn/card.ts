import { readFileSync } from 'node:fs';
import { answerFile, displayPath } from '../check/answers.ts';
import type { Exercise } from '../course/index.ts';
import { readPage } from './readPage.ts';

/** What of an exercise is shown. */
export interface Card {
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
  readonly points: number;
  readonly minutes: number;
  readonly concepts: readonly string[];
  /** The task in Markdown, a paragraph each. */
  readonly task: readonly string[];
  readonly hints: readonly string[];
  /** `work/02-coroutines/01-tea.ts`, and the whole path. */
  readonly file: string;
  readonly path: string;
  /** Where its pages are on the site: `/coroutines/` and `/exercises/coroutines/tea/`. */
  readonly lesson: string;
  readonly page: string;
}

export function readCard(exercise: Exercise): Card {
  const { id, chapter, title, points, minutes, concepts, folder } = exercise;
  const path = answerFile(exercise);
  return {
    ...{ id, chapter, title, points, minutes, concepts },
    ...readPage(readFileSync(`${folder}/index.mdx`, 'utf8')),
    file: displayPath(path),
    path,
    lesson: `/${withoutNumbers(chapter)}/`,
    page: `/exercises/${withoutNumbers(id)}/`,
  };
}

function withoutNumbers(id: string): string {
  return id.replace(/(^|\/)\d\d-/g, '$1');
}
