import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { projectRoot } from '../../course/index.ts';

/** The process's script and the runtime that notes what tests simulate, as texts. As tools/checker/build.ts makes them for other hosts. */
export async function buildTexts(): Promise<{ engine: string; runtime: string }> {
  const [engine, runtime] = await Promise.all([
    bundle({
      entryPoints: [join(import.meta.dirname, 'process.ts')],
      platform: 'node',
      minify: true,
      keepNames: true,
      footer: { js: `//# sourceURL=${ENGINE_FILE}` },
    }),
    bundle({ stdin: { contents: RUNTIME, resolveDir: import.meta.dirname }, platform: 'browser' }),
  ]);
  return { engine, runtime };
}

/** A file of a package, as the runtime sees it: no place in a program, also where the engine stands between a test and what it simulates. */
const ENGINE_FILE = '/node_modules/engine.js';

const RUNTIME = `
  export * as asyncio from 'asyncio';
  export * as testing from './recording.ts';
  export * as trace from 'asyncio/trace';`;

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2023',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}
