import { afterAll, describe, expect, test } from 'vitest';
import {
  CourseError,
  findChapter,
  findExample,
  findExercises,
  listChapters,
  listExamples,
  listExercises,
  readStarter,
  UnknownNameError,
} from '../../../tools/course/index.ts';
import { makeCourse, removeCourses, soundCourse } from '../fixtures/makeCourse.ts';

afterAll(removeCourses);

const root = makeCourse({
  ...soundCourse,
  'lessons/10-last/index.mdx': '---\ntitle: Last\ndescription: The end\n---\n',
  'lessons/02-draft/notes.txt': 'no page yet',
  'exercises/10-last/01-double/index.mdx':
    soundCourse['exercises/01-first/01-double/index.mdx'] ?? '',
});

describe('listing', () => {
  test('chapters come in the order of their numbers, and only those with a page', () => {
    expect(listChapters(root).map(({ id }) => id)).toEqual(['01-first', '10-last']);
  });

  test('a chapter knows its number, its slug and what its front matter says', () => {
    expect(listChapters(root)[0]).toEqual({
      id: '01-first',
      number: 1,
      slug: 'first',
      title: 'First',
      description: 'The first steps',
      folder: `${root}/lessons/01-first`,
    });
  });

  test('an example knows its twin and its recording, where there is one', () => {
    expect(listExamples(root)).toEqual([
      {
        chapter: '01-first',
        name: 'brew',
        id: '01-first/brew',
        file: `${root}/lessons/01-first/examples/brew.ts`,
        python: `${root}/lessons/01-first/examples/brew.py`,
        recording: undefined,
      },
    ]);
  });

  test('an exercise knows its files and what its front matter says', () => {
    const [exercise] = listExercises(root);
    expect(exercise).toMatchObject({
      id: '01-first/01-double',
      points: 4,
      minutes: 5,
      concepts: ['functions'],
    });
    expect(exercise?.wrong.map((file) => file.slice(exercise.folder.length))).toEqual([
      '/wrong/adds-two.ts',
      '/wrong/loses-sign.ts',
      '/wrong/squares.ts',
    ]);
  });

  test('a learner gets the starter without the line that is for us', () => {
    const [exercise] = findExercises('first/double', root);
    expect(exercise && readStarter(exercise)).toMatch(/^export function double/);
  });
});

describe('names', () => {
  test.each([
    '01-first/01-double',
    'first/double',
    '01-first/double',
    'first/01-double',
    'first/double/',
  ])('%s names the exercise', (name) => {
    expect(findExercises(name, root).map(({ id }) => id)).toEqual(['01-first/01-double']);
  });

  test('a chapter names all of its exercises, and no name all of the course', () => {
    expect(findExercises('first', root)).toHaveLength(2);
    expect(findExercises(undefined, root)).toHaveLength(3);
  });

  test.each([
    [
      'a chapter',
      () => findChapter('frist', root),
      'There is no chapter "frist". Did you mean 01-first?',
    ],
    [
      'an example',
      () => findExample('first/brow', root),
      'There is no example "first/brow". Did you mean 01-first/brew?',
    ],
    [
      'an exercise',
      () => findExercises('first/duoble', root),
      'There is no exercise "first/duoble". Did you mean 01-first/01-double?',
    ],
    [
      'an exercise without its chapter',
      () => findExercises('greet', root),
      'There is no chapter "greet". Did you mean 01-first/02-greet?',
    ],
    [
      'nothing near',
      () => findChapter('cryptography', root),
      'There is no chapter "cryptography". Known: 01-first, 10-last.',
    ],
  ])('an unknown name gets one line with the nearest: %s', (_case, find, message) => {
    expect(find).toThrow(UnknownNameError);
    expect(find).toThrow(message);
  });
});

describe('front matter', () => {
  test.each([
    [
      '---\ntitle: A\n---\n',
      'lessons/01-x/index.mdx: the front matter\'s "description" must be a text; it is missing.',
    ],
    [
      '---\ntitle: 3\ndescription: d\n---\n',
      'lessons/01-x/index.mdx: the front matter\'s "title" must be a text; it is 3.',
    ],
    ['Text only.', 'lessons/01-x/index.mdx does not start with front matter (---).'],
    ['---\ntitle: "A\n---\n', 'lessons/01-x/index.mdx: the front matter is not YAML.'],
  ])('what is wrong with %j is said with the file', (text, message) => {
    const broken = makeCourse({ 'lessons/01-x/index.mdx': text });
    expect(() => listChapters(broken)).toThrow(CourseError);
    expect(() => listChapters(broken)).toThrow(message);
  });

  test('points below one are refused', () => {
    const broken = makeCourse({
      'exercises/01-x/01-y/index.mdx': '---\ntitle: A\nconcepts: [b]\npoints: 0\nminutes: 1\n---\n',
    });
    expect(() => listExercises(broken)).toThrow('"points" must be a number above 0; it is 0.');
  });
});
