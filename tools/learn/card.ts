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
  /** The lesson's page: `http://localhost:4321/coroutines/`. */
  readonly lesson: string;
}

/** `site` is where the pages are, or would be. */
export function readCard(exercise: Exercise, site: string): Card {
  const { id, chapter, title, points, minutes, concepts, folder } = exercise;
  const path = answerFile(exercise);
  const exercisePage = `${site}/exercises/${withoutNumbers(id)}/`;
  return {
    ...{ id, chapter, title, points, minutes, concepts },
    ...readPage(readFileSync(`${folder}/index.mdx`, 'utf8'), exercisePage),
    file: displayPath(path),
    path,
    lesson: `${site}/${withoutNumbers(chapter)}/`,
  };
}

function withoutNumbers(id: string): string {
  return id.replace(/(^|\/)\d\d-/g, '$1');
}
