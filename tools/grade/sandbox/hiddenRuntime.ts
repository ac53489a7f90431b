import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { buildRuntime } from '../../checker/index.ts';
import { projectRoot } from '../../course/index.ts';
import { hideFields } from './hideFields.ts';

/** What an answer has in its hands in every exercise. The world outside (network, streams, subprocesses) is simulated around it. */
const CORE = /^((loop|trace|testing)\/)?\w+\.ts$/;

/** A snapshot holds a text that is all ASCII in half the room, and who starts from it reads all of it. */
const SHORT = { minifyWhitespace: true, charset: 'ascii', target: 'es2023' } as const;

/** The runtime as the confined engine loads it: its text, and the names that it uses for keys which only the engine can make. */
export async function buildHiddenRuntime(): Promise<{ code: string; hidden: string[] }> {
  const root = join(projectRoot, 'runtime');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/node_modules|^differences/.test(file))
    .map((file) => ({ path: join(root, file), isCore: CORE.test(file) }));
  const { plugin, hidden } = hideFields(files);
  const { code } = await transform(nameSparingly(await buildRuntime([plugin])), SHORT);
  return { code, hidden: [...hidden] };
}

/** How esbuild gives a function its name back. */
const NAMING = '(target, value) => __defProp(target, "name", { value, configurable: true })';

/** A function whose name is defined anew gets properties of its own, which each start reads: only where the name is another. */
function nameSparingly(code: string): string {
  if (!code.includes(NAMING))
    throw new Error(`esbuild names functions in another way than ${NAMING}`);
  return code.replace(NAMING, NAMING.replace('=>', '=> target.name === value ? target :'));
}
