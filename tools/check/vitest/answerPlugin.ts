import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { projectRoot } from '../../course/index.ts';
import type { Attempt } from './runAttempts.ts';

/** Vitest as every host gives it to tests. */
export const VITEST = join(projectRoot, 'tools/checker/engine/vitest.ts');

/** Lets each test file's './exercise' be the answer that is being checked. */
export function answerPlugin(attempts: readonly Attempt[]): Plugin {
  const answers = new Map(attempts.map(({ exercise, answer }) => [exercise.test, answer]));
  return {
    name: 'in-the-loop:answers',
    enforce: 'pre',
    configureVitest({ defineCacheKeyGenerator }) {
      // Vitest keeps compiled test files on disk, with the answer's path in them: another answer must not find them.
      defineCacheKeyGenerator(({ id }) => answers.get(id));
    },
    resolveId: {
      order: 'pre', // Vitest's own plugins would take its name first.
      handler(specifier, importer = '') {
        const answer = answers.get(importer);
        if (specifier === 'vitest' && answer !== undefined) return VITEST;
        return specifier === './exercise' ? answer : undefined;
      },
    },
  };
}
