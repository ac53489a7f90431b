import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { projectRoot } from '../course/index.ts';

/** Where the engine will run: a page's worker, a process of Node's. */
export type EngineHost = 'webWorker' | 'nodeProcess';

/** The engine as one script. For a page: compile once, serve as a file; it is the same for all exercises. */
export function buildEngine(host: EngineHost): Promise<string> {
  const entry = join(projectRoot, 'tools/checker/engine', `${host}.ts`);
  return bundleEngine(entry, host === 'webWorker' ? 'browser' : 'node');
}

/** An engine whose host is the module `entry`, as one script. */
export function bundleEngine(entry: string, platform: 'browser' | 'node'): Promise<string> {
  return bundle({
    entryPoints: [entry],
    platform,
    format: platform === 'browser' ? 'iife' : 'cjs',
    minify: true,
    keepNames: true,
  });
}

/** The runtime as one script, for the `runtime` of a job. Not minified: its names are part of what it says. */
export function buildRuntime(plugins: Plugin[] = []): Promise<string> {
  return bundle({
    plugins,
    stdin: {
      contents: `
        export * as asyncio from 'asyncio';
        export * as testing from 'asyncio/testing';
        export * as trace from 'asyncio/trace';`,
      resolveDir: projectRoot,
    },
    platform: 'browser',
    format: 'cjs',
    keepNames: true,
  });
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    bundle: true,
    write: false,
    target: 'es2023',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}
