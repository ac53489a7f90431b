/**
 * Runs in each process of Vitest's before its test file: leaves a trail of the tests begun, one JSON line each, which outlives an
 * endless loop (Vitest's own messages don't), and lets a `run(main())` at the end of an answer cost no time.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
import { beforeEach, expect, inject } from 'vitest';
import { STACK_DEPTH } from '../../checker/engine/describeError.ts';
import type { Step } from './trail.ts';

const trail = join(inject('trail'), `${process.pid}.jsonl`);
const { testPath: file = '' } = expect.getState();

function leave(step: Omit<Step, 'file' | 'at'>): void {
  appendFileSync(trail, `${JSON.stringify({ file, at: Date.now(), ...step })}\n`);
}

Error.stackTraceLimit = STACK_DEPTH;
setDefaultLoopFactory(() => new SimulatedLoop());
leave({ test: undefined });
beforeEach(({ task }) => {
  leave({ test: task.fullTestName });
  return () => leave({ test: undefined });
});
