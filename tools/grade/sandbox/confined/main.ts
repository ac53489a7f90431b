/**
 * The engine in a process of its own, for answers that nobody trusts. Read from here: how what is ours and what is the answer's are kept apart in
 * one process. lockDown.ts freezes what they share; compartment.ts gives the answer a world with nothing in it; guard.ts lets nothing that
 * the answer made reach `expect`. The job comes on stdin; events leave on descriptor 3, each line headed by the job's nonce, which the answer is
 * not told. Made to start from a snapshot of itself, in which all of this is done already.
 */
import { readFileSync, writeSync } from 'node:fs';
import { setFlagsFromString, startupSnapshot } from 'node:v8';
import { runJob } from '../../../checker/engine/engine.ts';
import type { Job } from '../../../checker/protocol.ts';
import { closeRealm } from './closedRealm.ts';
import { lockErrors } from './lockDown.ts';
import { READY } from './ready.ts';

const VERDICT_CHANNEL = 3;

const realm = closeRealm();
const LARGEST_SEED = 2 ** 31 - 1;

startupSnapshot.setDeserializeMainFunction(() => {
  lockErrors();
  const { nonce, job }: { nonce: string; job: Job } = JSON.parse(readFileSync(0, 'utf8'));
  const say = (text: string) => writeSync(VERDICT_CHANNEL, `${nonce} ${text}\n`);
  say(READY);
  seedRandom(job.seed);
  runJob(job, (event) => say(JSON.stringify(event)), realm);
});

/** So that an answer that tosses a coin gets the same verdict each time. For V8 0 means to make one up. */
function seedRandom(seed = 0): void {
  setFlagsFromString(`--random-seed=${1 + (seed % LARGEST_SEED)}`);
}
