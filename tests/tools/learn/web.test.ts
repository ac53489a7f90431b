import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../../site/server/staticServer.ts';
import { listExercises } from '../../../tools/course/index.ts';
import { ProgressFile } from '../../../tools/learn/progress/progressFile.ts';
import { Records } from '../../../tools/learn/records.ts';
import { type ProgressServer, serveProgress } from '../../../tools/learn/web/progressServer.ts';
import { removeCourses } from '../fixtures/makeCourse.ts';
import { double, makeLoopCourse } from './support/loopCourse.ts';

const DOUBLE = '01-first/01-double';
const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-pages-'));
writeFileSync(join(folder, 'index.html'), 'the first page');

let pages: StaticServer;
let site: ProgressServer;
let records: Records;
let solve: () => void;

beforeEach(async () => {
  const root = makeLoopCourse();
  const exercises = listExercises(root);
  records = new Records(exercises, new ProgressFile(root));
  solve = () => {
    const [exercise] = exercises;
    if (!exercise) throw new Error('The fixture has no exercise.');
    const verdict = {
      exercise: DOUBLE,
      status: 'passed',
      tests: [],
      points: 4,
      maxPoints: 4,
    } as const;
    records.note(exercise, double, verdict);
  };
  pages = await serveFolder(folder, 0);
  site = await serveProgress({ pages: pages.url, records, port: 0 });
});

afterEach(async () => {
  await site.close();
  await pages.close();
});

afterAll(() => {
  removeCourses();
  rmSync(folder, { recursive: true });
});

test('the pages are there', async () => {
  expect(await (await fetch(`${site.url}/`)).text()).toBe('the first page');
  expect((await fetch(`${site.url}/nothing/`)).status).toBe(404);
  expect(await (await fetch(`${site.url}//example.com/`)).text()).toBe('the first page');
});

test('the progress is there, as the file has it, with what has changed', async () => {
  solve();
  const progress = await (await fetch(`${site.url}/__learn/progress`)).json();
  expect(progress).toEqual({
    version: 1,
    solved: {
      [DOUBLE]: {
        solvedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        testsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        answerHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    },
    standings: { [DOUBLE]: 'solved', '01-first/02-greet': 'open', '02-waiting/01-tea': 'open' },
  });
});

test('a page that listens hears each verdict, and of it when an exercise is solved', async () => {
  const response = await fetch(`${site.url}/__learn/progress`, {
    headers: { accept: 'text/event-stream' },
  });
  const events = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await events?.read())?.value).toContain(`"${DOUBLE}":"open"`);
  solve();
  const told = (await events?.read())?.value;
  expect(told).toMatch(/^event: verdict\ndata: .*"status":"passed"/m);
  expect(told).toMatch(new RegExp(`^event: progress\ndata: .*"${DOUBLE}":"solved"`, 'm'));
  await events?.cancel();
});

test('its pages say that there is progress, and nothing else is changed', async () => {
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html lang="en"><html-like>');
  writeFileSync(join(folder, 'text.js'), '"<html"');
  const read = async (file: string) => (await fetch(`${site.url}/${file}`)).text();
  expect(await read('page.html')).toBe('<!doctype html><html data-learn lang="en"><html-like>');
  expect(await read('text.js')).toBe('"<html"');
});

test('a name of another site that points here gets nothing', async () => {
  const status = await new Promise((resolve) =>
    request(`${site.url}/__learn/progress`, { headers: { host: 'evil.example' } }, (answer) =>
      resolve(answer.statusCode),
    ).end(),
  );
  expect(status).toBe(403);
});
