import { makeCourse, soundCourse, writeFiles } from '../../fixtures/makeCourse.ts';

/** The small course, and a chapter whose exercise runs on a loop: it has a timeline, and can be broken. */
const loopCourse = {
  ...soundCourse,
  'package.json': '{ "type": "module" }\n',
  'exercises/02-waiting/01-tea/index.mdx': `---
title: Two cups
concepts: [createTask, await]
points: 3
minutes: 5
---
Brew **two** cups at once with \`brewBoth()\`. See [tasks](/tasks/).

<Hint>First hint.</Hint>
<Hint>Second hint.</Hint>
<Hint>Third hint.</Hint>
`,
  'exercises/02-waiting/01-tea/exercise.ts': `// fails: two cups take two seconds
import { type Coroutine, sleep } from 'asyncio';

export function* brewBoth(): Coroutine<number> {
  yield* sleep(1);
  return 0;
}
`,
  'exercises/02-waiting/01-tea/exercise.test.ts': `import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { brewBoth } from './exercise';

test('two cups take two seconds', () => {
  const { time } = simulate(brewBoth);
  expect(time, 'virtual seconds').toBe(2);
});

test('returns how many cups there are', () => {
  expect(simulate(brewBoth).result(), 'cups').toBe(2);
});
`,
  'exercises/02-waiting/01-tea/solution.ts': `import { type Coroutine, createTask, sleep } from 'asyncio';

export function* brewBoth(): Coroutine<number> {
  const first = createTask(sleep(2), { name: 'first' });
  const second = createTask(sleep(2), { name: 'second' });
  yield* first;
  yield* second;
  return 2;
}
`,
};

export const oneAfterTheOther = `import { type Coroutine, sleep } from 'asyncio';

export function* brewBoth(): Coroutine<number> {
  yield* sleep(2);
  yield* sleep(2);
  return 2;
}
`;

export function makeLoopCourse(): string {
  const root = makeCourse(loopCourse);
  return root;
}

/** Saves an answer, as an editor does. */
export function save(root: string, id: string, text: string): void {
  writeFiles(root, { [`work/${id}.ts`]: text });
}

export const double = 'export const double = (value: number) => value + value;\n';
export const greet = "export const greet = (name: string) => 'Hello, ' + name + '!';\n";
