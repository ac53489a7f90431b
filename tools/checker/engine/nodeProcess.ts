/**
 * The engine in a process of its own, for answers that nobody trusts. The job comes on stdin; events leave on descriptor 3, each line
 * headed by the job's nonce, which the answer is not told: nothing that an answer prints is a verdict. Made to start from a snapshot
 * of itself, in which all of this is loaded already. See tools/grade/.
 */
import { readFileSync, writeSync } from 'node:fs';
import { startupSnapshot } from 'node:v8';
import type { Job } from '../protocol.ts';
import { runJob } from './engine.ts';

const VERDICT_CHANNEL = 3;
const { parse, stringify } = JSON; // Ours, before an answer can replace them.

startupSnapshot.setDeserializeMainFunction(() => {
  const { nonce, job }: { nonce: string; job: Job } = parse(readFileSync(0, 'utf8'));
  runJob(job, (event) => writeSync(VERDICT_CHANNEL, `${nonce} ${stringify(event)}\n`));
});
