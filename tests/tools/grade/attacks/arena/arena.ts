import { join } from 'node:path';
import type { Exercise } from '../../../../../tools/course/index.ts';

const here = (name: string) => join(import.meta.dirname, name);

/** Not an exercise of the course: it lies with the attacks. */
export const arena = {
  id: '01-arena/01-both',
  points: 8,
  starter: here('exercise.ts'),
  solution: here('solution.ts'),
  test: here('requirements.ts'),
  wrong: [],
} as unknown as Exercise;
