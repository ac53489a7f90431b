/**
 * What tracing costs while it is off: the runtime as it is, beside one from whose source all that tells the tracer is taken out, and, to see what such a
 * comparison can tell, beside an identical copy of itself.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../../tools/course/index.ts';
import type { Workload } from './workloads.ts';

/** A statement such as `this.loop.tracer?.taskStep(task);`, on one line or several. */
const TELLS_TRACER = /^ *this(?:\.loop)?\.tracer\?\.\w+\([^;]*\);\n/gm;
const ASKS_FOR_TRACER = /\|\| (?:findRunningLoop\(\)\?|this)\.tracer\b/g;
/** What the engine makes of a program differs from process to process, also for identical programs. */
const PROCESSES = 9;
/** A run this short meets few changes of the machine's speed. */
const SHARE = 0.1;

export interface TracingCost {
  readonly workload: string;
  /** The time with tracing in the source but off, in times of that without, one number for each process. */
  readonly off: readonly number[];
  /** The same for two identical copies of the source. */
  readonly noise: readonly number[];
}

export async function measureTracingCost(workloads: readonly Workload[]): Promise<TracingCost[]> {
  const bundles = [
    await bundleRuntime('off', []),
    await bundleRuntime('copy', []),
    await bundleRuntime('without', [withoutTracing]),
  ];
  return workloads.map((workload) => {
    const processes = Array.from({ length: PROCESSES }, () => compare(bundles, workload));
    return {
      workload: workload.name,
      off: processes.map(([off = 0, , without = 0]) => off / without),
      noise: processes.map(([off = 0, copy = 0]) => copy / off),
    };
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

async function bundleRuntime(name: string, plugins: Plugin[]): Promise<string> {
  const outfile = join(projectRoot, `node_modules/.cache/bench-tracing/${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'peers/asyncio.ts')],
    outfile,
    plugins,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { asyncio: join(projectRoot, 'runtime/index.ts') },
    logLevel: 'error',
    external: ['workerpool'],
  });
  return outfile;
}

/** The seconds of each bundle in a new process. */
function compare(bundles: readonly string[], { name, size }: Workload): number[] {
  const args = ['takingTurns.ts', name, String(size * SHARE), ...bundles];
  const options = { encoding: 'utf8', cwd: import.meta.dirname } as const;
  return spawnSync(process.execPath, args, options).stdout.trim().split(' ').map(Number);
}
