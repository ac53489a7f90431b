import { expect, test } from 'vitest';
import { pageId } from '../../site/src/course/addresses.ts';
import { readPage } from '../../site/src/course/page.ts';
import { rewritePage } from '../../site/src/plugins/chapterComponents.ts';

const LESSON = '/course/lessons/02-coroutines/index.mdx';
const EXERCISE = '/course/exercises/02-coroutines/01-tea/index.mdx';

test('folders give addresses without their numbers', () => {
  expect(pageId('lessons/02-coroutines/index.mdx')).toBe('coroutines');
  expect(pageId('exercises/02-coroutines/01-tea/index.mdx')).toBe('exercises/coroutines/tea');
  expect(pageId('site/src/content/docs/instructors.mdx')).toBe('instructors');
});

test('a page knows its chapter and its exercise', () => {
  expect(readPage('lessons/02-coroutines/index.mdx')).toMatchObject({ chapter: '02-coroutines' });
  expect(readPage('exercises/02-coroutines/01-tea/index.mdx')).toMatchObject({
    chapter: '02-coroutines',
    exercise: '02-coroutines/01-tea',
  });
});

test('a page imports the components that it uses, and only those', () => {
  const page = '---\ntitle: Tea\n---\n\n<Example name="tea" />\n';
  expect(rewritePage(page, LESSON)).toMatch(
    /^---\ntitle: Tea\n---\nimport \{ Example \} from ".*components\/index.ts";\n\n\n<Example/,
  );
});

test('a page without components stays as it is', () => {
  expect(rewritePage('# Tea\n', LESSON)).toBe('# Tea\n');
});

test('an exercise’s starter stands before its first hint', () => {
  const page = rewritePage('Do it.\n\n<Hint>Think.</Hint>\n', EXERCISE);
  expect(page).toMatch(/Do it\.\s+<Starter \/>\s+<Hint>/);
});

test('a page may say itself where the starter stands', () => {
  const page = rewritePage('<Starter />\n\nDo it.\n\n<Hint>Think.</Hint>\n', EXERCISE);
  expect(page.match(/<Starter/g)).toHaveLength(1);
});

test('an empty heading of a table gets a word for screen readers, an empty cell does not', () => {
  const word = '<span class="sr-only">notes</span>';
  expect(rewritePage('| | task | |\n|---|---|---|\n| | soon | |\n', LESSON)).toBe(
    `| ${word} | task | ${word} |\n|---|---|---|\n| | soon | |\n`,
  );
});

test('links are written for a site at the root of its host, and lead below its base where it has one', () => {
  expect(rewritePage('[x](/tasks/#why)', LESSON, '/course/')).toBe('[x](/course/tasks/#why)');
});

test('a link to nowhere is left alone, so that the link check finds it', () => {
  expect(rewritePage('[x](/nowhere/)', LESSON)).toBe('[x](/nowhere/)');
});
