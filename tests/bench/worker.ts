/** Runs one peer's program in this process: `worker.ts PEER WORKLOAD SIZE RUNS` prints the seconds of each run, one a line. */

import { performance } from 'node:perf_hooks';
import { Bench } from 'tinybench';
import { host, simulated } from './peers/asyncio.ts';
import { effect } from './peers/effect.ts';
import { effection } from './peers/effection.ts';
import { native } from './peers/native.ts';
import type { Programs } from './workloads.ts';

const peers: Readonly<Record<string, Programs>> = { simulated, host, native, effect, effection };

const [peer = '', workload = '', size = '0', runs = '1'] = process.argv.slice(2);
const program = peers[peer]?.[workload];
if (!program) throw new Error(`${peer} has no program for ${workload}`);

const bench = new Bench({
  iterations: Number(runs),
  time: 0,
  warmupIterations: 5,
  warmupTime: 0,
  now: () => performance.now(),
  retainSamples: true,
});
bench.add(workload, async () => void (await program(Number(size))));
const [task] = await bench.run();
const { result } = task ?? {};
if (result?.state !== 'completed')
  throw new Error(`${peer} ${workload}: ${JSON.stringify(result)}`);
for (const milliseconds of result.latency.samples ?? []) console.log(milliseconds / 1000);
process.exit(0);
