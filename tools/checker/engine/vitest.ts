import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

/** What a test file may import from 'vitest'. Mocks, fake timers and snapshots stay out: exercises run in virtual time. */
export const vitest = { afterEach, beforeEach, describe, expect, it, test };
