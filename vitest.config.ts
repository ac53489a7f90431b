import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that drive a browser, a terminal or child processes, whose timing the machine decides: one that fails is tried once more. */
const PROGRAMS = ['tests/site/**/*.test.ts', 'tests/tools/**/*.test.ts'];

/** Every check of the course but types and lint. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: availableParallelism(), // Vitest itself would leave one core idle, which is half of a small machine.
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: PROGRAMS,
          // Loading the runtime anew for each file would take longer than its tests.
          isolate: false,
          setupFiles: ['tests/runtime/freshLoops.ts'],
        },
      },
      { extends: true, test: { name: 'programs', include: PROGRAMS, retry: 1 } },
    ],
  },
});
