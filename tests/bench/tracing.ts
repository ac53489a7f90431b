/** What tracing costs while it is off: the runtime as it is, beside one from whose source all that tells the tracer is taken out. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../../tools/course/index.ts';
import type { Workload } from './workloads.ts';

/** A statement such as `this.loop.tracer?.taskStep(task);`, on one line or several. */
const TELLS_TRACER = /^ *this(?:\.loop)?\.tracer\?\.\w+\([^;]*\);\n/gm;
const ASKS_FOR_TRACER = '|| findRunningLoop()?.tracer';
/** The two take turns, so that a change of the machine's speed meets both. */
const TURNS = 5;

export interface TracingCost {
  readonly workload: string;
  /** The seconds of one run, the shortest of several. */
  readonly off: number;
  readonly without: number;
}

export async function measureTracingCost(workloads: readonly Workload[]): Promise<TracingCost[]> {
  const off = await bundleWorker('off', []);
  const without = await bundleWorker('without', [withoutTracing]);
  return workloads.map((workload) => {
    const seconds: Record<string, number[]> = { [off]: [], [without]: [] };
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const worker of [off, without]) seconds[worker]?.push(...runWorker(worker, workload));
    const shortest = (worker: string) => Math.min(...(seconds[worker] ?? []));
    return { workload: workload.name, off: shortest(off), without: shortest(without) };
  });
}

const withoutTracing: Plugin = {
  name: 'without-tracing',
  setup({ onLoad }) {
    onLoad({ filter: /\/runtime\/(loop\/)?\w+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8').replace(ASKS_FOR_TRACER, '');
      return { contents: source.replace(TELLS_TRACER, ''), loader: 'ts' };
    });
  },
};

async function bundleWorker(name: string, plugins: Plugin[]): Promise<string> {
  const outfile = join(projectRoot, `node_modules/.cache/bench-tracing/${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile,
    plugins,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { asyncio: join(projectRoot, 'runtime/index.ts') },
    logLevel: 'error',
    external: ['tinybench', 'effect', 'effection', 'workerpool'],
  });
  return outfile;
}

function runWorker(worker: string, { name, size }: Workload): number[] {
  const args = [worker, 'simulated', name, String(size), '5'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return stdout.trim().split('\n').map(Number);
}
