import type { Plugin } from 'vitest/config';
import type { Attempt } from './runAttempts.ts';

/** Lets each test file's './exercise' be the answer that is being checked. */
export function answerPlugin(attempts: readonly Attempt[]): Plugin {
  const answers = new Map(attempts.map(({ exercise, answer }) => [exercise.test, answer]));
  return {
    name: 'in-the-loop:answers',
    enforce: 'pre',
    resolveId: (specifier, importer = '') =>
      specifier === './exercise' ? answers.get(importer) : undefined,
  };
}
