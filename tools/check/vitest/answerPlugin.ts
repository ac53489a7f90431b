import type { Plugin } from 'vitest/config';
import type { Attempt } from './runAttempts.ts';

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
    resolveId: (specifier, importer = '') =>
      specifier === './exercise' ? answers.get(importer) : undefined,
  };
}
