import { join } from 'node:path';
import { build } from 'esbuild';
import { buildRuntime } from '../../../tools/checker/index.ts';
import { projectRoot } from '../../../tools/course/index.ts';
import { scripts } from '../islands/sandbox/scripts.ts';

/** The runtime as a text of its own is for the checker, which loads it anew for each answer. */
export const scriptNames = [...Object.keys(scripts), 'runtime'];

/** One classic script. The names of its functions stay: the runtime finds its own frames in a stack by them, and errors show them. */
export async function buildScript(name: string): Promise<string> {
  const file = Object.entries(scripts).find(([script]) => script === name)?.[1];
  if (file === undefined) return buildRuntime();
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'site/src', file)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    minifyWhitespace: true,
    minifySyntax: true,
    alias: { 'sucrase/dist/parser': 'sucrase/dist/esm/parser' }, // The one that is in the script already.
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
