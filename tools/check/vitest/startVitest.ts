import { join } from 'node:path';
import type { SerializedError } from 'vitest';
import { createVitest, type Reporter, type TestModule, type Vitest } from 'vitest/node';
import { projectRoot } from '../../course/index.ts';
import { answerPlugin } from './answerPlugin.ts';
import type { Attempt } from './runAttempts.ts';

/** MiB of JavaScript heap that one test file may use. */
export const MEMORY = 512;

export interface Listener {
  onModule(module: TestModule): void;
  onEnd(errors: readonly SerializedError[]): void;
}

export interface Surroundings {
  readonly root: string;
  /** The folder for the trails; see setup.ts. */
  readonly trail: string;
  /** Whether each answer gets a process of its own. */
  readonly isolate: boolean;
}

/** Vitest, told to run the attempts' test files and nothing else, to print nothing, and to read no configuration. */
export function startVitest(
  attempts: readonly Attempt[],
  { root, trail, isolate }: Surroundings,
  listener: Listener,
): Promise<Vitest> {
  const reporter: Reporter = {
    onTestModuleEnd: (module) => listener.onModule(module),
    onTestRunEnd: (_modules, errors) => listener.onEnd(errors),
  };
  return createVitest(
    {
      root,
      config: false,
      watch: false,
      include: attempts.map(({ exercise }) => exercise.test),
      setupFiles: [join(import.meta.dirname, 'setup.ts')],
      pool: 'forks',
      isolate,
      fsModuleCache: root === projectRoot, // It lies in the project: other courses would only fill it.
      execArgv: [`--max-old-space-size=${MEMORY}`],
      testTimeout: 0, // The watchdog sees endless loops, too.
      hookTimeout: 0,
      provide: { trail },
      reporters: [reporter],
    },
    { logLevel: 'silent', plugins: [answerPlugin(attempts)] },
  );
}
