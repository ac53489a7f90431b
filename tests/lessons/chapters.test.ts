/** What every chapter owes its readers, whoever wrote it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listChapters, listExamples, listExercises } from '../../tools/course/index.ts';

/** The chapters in their order, and how many exercises each has at least. */
const CURRICULUM: Readonly<Record<string, number>> = {
  'why-async': 2,
  coroutines: 4,
  'event-loop': 4,
  tasks: 5,
  errors: 4,
  cancellation: 5,
  timeouts: 5,
  'structured-concurrency': 4,
  coordination: 5,
  executors: 5,
  io: 4,
  integration: 4,
  production: 4,
  'build-your-own': 8,
};

/** In this order, in every chapter. */
const HEADINGS = ['Where it goes wrong', 'Python beside it', 'Exercises', 'Summary'];

const chapters = listChapters();
const examples = listExamples();
const exercises = listExercises();

test('the chapters are those of the curriculum, in its order', () => {
  expect(chapters.map(({ slug }) => slug)).toEqual(Object.keys(CURRICULUM));
});

for (const { slug, folder } of chapters) {
  const page = readFileSync(join(folder, 'index.mdx'), 'utf8');
  const own = examples.filter(({ file }) => file.startsWith(`${folder}/`));
  const mine = exercises.filter(({ chapter }) => chapter.endsWith(`-${slug}`));

  test(`${slug} asks the reader to predict at least twice`, () => {
    expect(count(page, /<Predict\b/g)).toBeGreaterThanOrEqual(2);
  });

  test(`${slug} has at least four examples with a Python twin and CPython's output`, () => {
    const twins = own.filter(({ python, recording }) => python && recording);
    expect(twins.length).toBeGreaterThanOrEqual(4);
  });

  test(`${slug} shows every example that lies in its folder`, () => {
    const inExercises = mine.map((exercise) =>
      readFileSync(join(exercise.folder, 'index.mdx'), 'utf8'),
    );
    const shown = [page, ...inExercises].flatMap(shownOn);
    const names = own.map(({ name }) => name);
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });

  test(`${slug} shows how the runtime does it`, () => {
    expect(count(page, /<Runtime\s/g)).toBeGreaterThanOrEqual(1);
  });

  test(`${slug} says where it goes wrong, shows Python, and ends in exercises and a summary`, () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(nameIn);
    expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
    expect(headings.at(-1), 'the last section').toBe('Summary');
    expect(page).toContain('<Exercises />');
  });

  test(`${slug} has the exercises that the curriculum asks for, and the first is a short one`, () => {
    expect(mine.length).toBeGreaterThanOrEqual(CURRICULUM[slug] ?? 0);
    expect(mine[0]?.minutes, 'minutes of the first one').toBeLessThanOrEqual(5);
  });

  test(`${slug} has no code in its prose`, () => {
    const fences = [...page.matchAll(/^```(\S*)\n[\s\S]*?^```$/gm)].map(nameIn);
    expect(fences.filter((language) => language !== 'sh')).toEqual([]);
  });
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** The examples of a page. */
function shownOn(page: string): string[] {
  return [...page.matchAll(/<(?:Example|Predict)\s+name="([^"]+)"/g)].map(nameIn);
}

function nameIn([, name = '']: RegExpMatchArray): string {
  return name;
}
