import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../../runtime/differences.ts';
import * as runtime from '../../runtime/index.ts';
import { apart, counterparts } from '../../site/src/appendices/counterparts/index.ts';
import { glossary } from '../../site/src/appendices/glossary.ts';
import { readPieces } from '../../site/src/appendices/inlineCode.ts';
import { readRuntime } from '../../site/src/appendices/reference/readRuntime.ts';
import { findTeacher } from '../../site/src/appendices/taught.ts';
import { listChapters } from '../../tools/course/index.ts';
import { sharedBuild } from './support/sharedBuild.ts';

const exported = Object.keys(runtime).sort();
const told = [...counterparts.flatMap(({ names }) => names), ...apart.map(({ name }) => name)];

test('every name that the runtime exports stands in the table of counterparts, or has a reason not to', () => {
  expect([...new Set(told)].sort()).toEqual(exported);
});

test('no name stands in the table of counterparts twice', () => {
  expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
});

test('the words of the glossary are in order, and each chapter with a page is linked by one', () => {
  const words = glossary.map(({ word }) => word.toLowerCase());
  expect(words).toEqual([...words].sort());
  const linked = new Set(glossary.map(({ chapter }) => chapter));
  const missing = listChapters().filter(({ slug }) => !linked.has(slug));
  expect(missing).toEqual([]);
});

test.each([
  ['createTask', 'tasks'],
  ['TaskGroup', 'structured-concurrency'],
  ['waitFor', 'timeouts'],
  ['shield', 'cancellation'],
  ['toThread', 'executors'],
  ['gather', 'tasks'],
])('%s is taught in the chapter %s, says the scan of the lessons', (name, slug) => {
  expect(findTeacher(name)?.slug).toBe(slug);
});

test('a name that no lesson has is taught nowhere', () => {
  expect(findTeacher('noSuchName')).toBeUndefined();
});

test('backticks in a text mark code', () => {
  expect(readPieces('call `f()` now')).toEqual([
    { text: 'call ', isCode: false },
    { text: 'f()', isCode: true },
    { text: ' now', isCode: false },
  ]);
});

test('every function, class and constant that the runtime exports has a docstring', {
  timeout: 120_000,
}, async () => {
  const values = (await readRuntime()).filter(({ name }) => exported.includes(name));
  expect(values.map(({ name }) => name).sort()).toEqual(exported);
  expect(values.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
});

describe('the built pages', () => {
  let folder: string;
  beforeAll(async () => {
    ({ folder } = await sharedBuild());
  });

  function page(address: string): string {
    return readFileSync(join(folder, address, 'index.html'), 'utf8');
  }

  test('the page of differences has every row of the data', () => {
    const html = page('appendices/differences');
    expect(differences.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test('the page of counterparts has every name', () => {
    const words = new Set(page('appendices/counterparts').match(/\w+/g));
    const unnamed = exported.filter((name) => !words.has(name));
    // Rows about errors name the parents, and leave out some of their subclasses.
    expect(unnamed.filter((name) => !/Error$|^InvalidURL$/.test(name))).toEqual([]);
  });

  test('the reference has an entry for every export, which links to the chapter that teaches it', () => {
    const pages = readdirSync(join(folder, 'appendices/reference'));
    const html = pages.map((name) => page(`appendices/reference/${name}`)).join('');
    expect(exported.filter((name) => !html.includes(`id="${name}"`))).toEqual([]);
    expect(page('appendices/reference/tasks')).toMatch(/Taught in <a href="\/tasks\/"/);
  });

  test('every page has the reference in its sidebar', () => {
    expect(page('tasks')).toContain('href="/appendices/glossary/"');
  });
});
