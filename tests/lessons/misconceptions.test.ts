/** Where each of the fifteen misconceptions that the course is built against is met: by a passage, and by a question or exercise that its holder gets wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courseRoot, findChapter, findExample } from '../../tools/course/index.ts';
import { readMistake } from '../../tools/verify/headers.ts';

interface Meeting {
  readonly belief: string;
  /** The chapter, and the words of its <Misconception>. */
  readonly passage: readonly [chapter: string, claim: string];
  /** The <Predict> that a holder of the belief gets wrong. */
  readonly question: string;
  /** The wrong answer to an exercise that a holder of it gives. */
  readonly answer: string;
}

const MEETINGS: readonly Meeting[] = [
  {
    belief: '1. Calling f() starts it.',
    passage: ['coroutines', 'Calling f() starts it.'],
    question: 'coroutines/lazy',
    answer: '02-coroutines/01-kettle/wrong/half-mended',
  },
  {
    belief: '2. await always yields to the loop.',
    passage: ['coroutines', 'Await always yields to the loop.'],
    question: 'coroutines/cached',
    answer: '02-coroutines/03-fair-share/wrong/awaits-an-empty-coroutine',
  },
  {
    belief: '3. Async code is concurrent by itself.',
    passage: ['why-async', 'Async code is concurrent by itself.'],
    question: 'tasks/promise-habit',
    answer: '01-why-async/02-how-long/wrong/concurrent-by-itself',
  },
  {
    belief: '4. sleep(0) is free, or cures starvation.',
    passage: ['event-loop', 'sleep(0) is free, or cures starvation.'],
    question: 'event-loop/late',
    answer: '03-event-loop/04-fair-slices/wrong/more-turns',
  },
  {
    belief: '5. Blocking or CPU work inside a coroutine is fine.',
    passage: ['why-async', 'Blocking or CPU work inside a coroutine is fine.'],
    question: 'why-async/calculations',
    answer: '10-executors/01-keep-answering/wrong/a-task-of-its-own',
  },
  {
    belief: '6. gather cancels the siblings on an error.',
    passage: ['errors', 'gather cancels the siblings on an error.'],
    question: 'errors/gather-fails',
    answer: '05-errors/03-last-one-out/wrong/one-more-pass',
  },
  {
    belief: '7. cancel() stops a task at once.',
    passage: ['cancellation', 'cancel() stops a task at once.'],
    question: 'cancellation/request',
    answer: '06-cancellation/01-stop/wrong/gives-it-one-pass',
  },
  {
    belief: '8. Swallowing CancelledError is harmless.',
    passage: ['cancellation', 'Swallowing CancelledError is harmless.'],
    question: 'cancellation/swallow',
    answer: '07-timeouts/05-mirrors/wrong/catches-the-cancellation',
  },
  {
    belief: '9. Timing out toThread stops the thread.',
    passage: ['executors', 'Timing out toThread stops the thread.'],
    question: 'executors/too-late',
    answer: '10-executors/05-scanner/wrong/releases-when-the-future-is-done',
  },
  {
    belief: '10. shield makes my code uncancellable.',
    passage: ['cancellation', 'shield makes my code uncancellable.'],
    question: 'cancellation/shield',
    answer: '06-cancellation/05-one-leaves/wrong/stays-behind-the-shield',
  },
  {
    belief: '11. createTask is safe to forget.',
    passage: ['tasks', 'createTask is safe to forget.'],
    question: 'tasks/lost',
    answer: '08-structured-concurrency/01-trip/wrong/starts-strays',
  },
  {
    belief: '12. Task errors show up by themselves.',
    passage: ['errors', 'Task errors show up by themselves.'],
    question: 'errors/looked-at',
    answer: '05-errors/04-alarm/wrong/waits-for-the-loop',
  },
  {
    belief: '13. run nests.',
    passage: ['event-loop', 'run nests.'],
    question: 'event-loop/nested',
    answer: '03-event-loop/06-one-loop/wrong/run-in-a-callback',
  },
  {
    belief: '14. Locks, queues and callSoon work across loops and threads.',
    passage: ['coordination', 'Locks, queues and callSoon work across loops and threads.'],
    question: 'coordination/two-loops',
    answer: '10-executors/07-lines/wrong/touches-the-queue',
  },
  {
    belief: '15. A context variable set in a child is seen by the parent.',
    passage: ['tasks', 'A context variable set in a child is seen by the parent.'],
    question: 'tasks/child-context',
    answer: '04-tasks/04-whose-line/wrong/log-in-stays-in-a-task',
  },
];

test('there are fifteen', () => {
  const numbers = MEETINGS.map(({ belief }) => Number.parseInt(belief, 10));
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});

for (const { belief, passage, question, answer } of MEETINGS) {
  const [chapter, claim] = passage;

  test(`${belief} A passage of ${chapter} says otherwise`, () => {
    const page = readPage(chapter);
    const [, text = ''] =
      page.split(`<Misconception claim="${claim}">`)[1]?.match(/^([\s\S]*?)<\/Misconception>/) ??
      [];
    expect(text.trim().length, 'characters of the passage').toBeGreaterThan(150);
  });

  test(`${belief} The question ${question} finds out`, () => {
    const [asked = '', name = ''] = question.split('/');
    expect(readPage(asked)).toContain(`<Predict name="${name}"`);
    expect(findExample(question).recording, 'its output, from CPython').toBeDefined();
  });

  test(`${belief} An exercise refuses ${answer}`, () => {
    const file = join(courseRoot, 'exercises', `${answer}.ts`);
    expect(existsSync(file), `${answer}.ts`).toBe(true);
    expect(readMistake(readFileSync(file, 'utf8'))).toBeDefined();
  });
}

function readPage(chapter: string): string {
  return readFileSync(join(findChapter(chapter).folder, 'index.mdx'), 'utf8');
}
