import { defineConfig } from 'vitest/config';

/** Every check of the course but types and lint, one project per area. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
