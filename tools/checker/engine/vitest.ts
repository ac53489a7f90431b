/** What a test file may import from 'vitest'. Mocks, fake timers and snapshots stay out: exercises run in virtual time. */
import { test as define, expect as original } from 'vitest';
import { watchExpect, watchTests } from './assertions.ts';

export { afterEach, beforeEach, describe } from 'vitest';

export const expect = watchExpect(original);
export const test = watchTests(define);
export { test as it };
