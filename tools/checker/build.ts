import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { projectRoot } from '../course/index.ts';

/** Where the engine will run: a page's worker, a thread of Node's, a process of Node's. */
export type EngineHost = 'webWorker' | 'nodeThread' | 'nodeProcess';

/** The engine as one script. For a page: compile once, serve as a file; it is the same for all exercises. */
export function buildEngine(host: EngineHost): Promise<string> {
  const platform = host === 'webWorker' ? 'browser' : 'node';
  return bundle({
    entryPoints: [join(projectRoot, 'tools/checker/engine', `${host}.ts`)],
    platform,
    format: platform === 'browser' ? 'iife' : 'cjs',
    minify: true,
    keepNames: true,
  });
}

/** The runtime as one script, for the `runtime` of a job. Not minified: its names are part of what it says. */
export function buildRuntime(): Promise<string> {
  return bundle({
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
