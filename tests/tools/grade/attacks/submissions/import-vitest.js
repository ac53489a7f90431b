// aim: import the test runner
// ends: error import
import { expect } from 'vitest';
expect.extend({ toBe: () => ({ pass: true, message: () => '' }) });
