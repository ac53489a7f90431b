import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { listExercises } from '../../../tools/course/index.ts';
import { readCard } from '../../../tools/learn/card.ts';
import { LiveChecker } from '../../../tools/learn/engine/liveChecker.ts';
import { render } from '../../../tools/learn/screen/render.ts';
import { createStyle } from '../../../tools/learn/screen/style.ts';
import { startState } from '../../../tools/learn/state/startState.ts';
import { update } from '../../../tools/learn/state/update.ts';
import { removeCourses } from '../fixtures/makeCourse.ts';
import { makeLoopCourse, oneAfterTheOther } from './support/loopCourse.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const live = new LiveChecker(10);

afterAll(async () => {
  await live.close();
  removeCourses();
});

/** `npm run bench -- learn --soak` drives the whole program through 500 saves, and looks at the process's memory. */
test('memory does not grow from save to save: 120 checks, states and screens', async () => {
  const exercises = listExercises(makeLoopCourse());
  const exercise = exercises.find(({ id }) => id === '02-waiting/01-tea');
  if (!exercise) throw new Error('The fixture has no such exercise.');
  const cards = exercises.map((one) => readCard(one, 'http://localhost:4321'));
  const [first] = cards;
  if (!first) throw new Error('The fixture has no exercise.');
  let state = startState({ cards, standings: {} }, first);
  const style = createStyle({ columns: 90, rows: 30 }, true);
  const save = async (number: number) => {
    const source = `${oneAfterTheOther}// ${number}\n`;
    state = update(state, { type: 'saved', id: exercise.id }).state;
    const result = { ...(await live.check(exercise, source)), source, milliseconds: 1 };
    state = update(state, { type: 'checked', id: exercise.id, result }).state;
    expect(render(state, style).lines.join('\n')).toContain('two cups take two seconds');
  };
  for (let number = 0; number < 20; number += 1) await save(number);
  const before = heap();
  for (let number = 0; number < 120; number += 1) await save(number);
  expect(heap() - before, 'bytes of heap after 120 saves').toBeLessThan(2_000_000);
});

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
