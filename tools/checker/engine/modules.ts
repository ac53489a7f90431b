import { refusal } from '../refusal.ts';

/** The names under which stacks show the three texts of a job. */
export const ANSWER_FILE = 'exercise.ts';
const TEST_FILE = 'exercise.test.ts';
const RUNTIME_FILE = 'asyncio.js';

export type Exports = Record<string, unknown>;
type Require = (specifier: string) => unknown;
/** In a box: what an answer exports may be called `then`. */
export interface Module {
  exports: Exports;
}

type ModuleBody = (require: Require, module: Module, exports: Exports) => Promise<void>;

/** Raised when an answer or a test imports what it can't have. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The exports of the runtime, fresh for every answer, so that no answer sees what another one left. */
export interface Runtime {
  readonly asyncio: Exports;
  readonly testing: Exports;
  readonly trace: Exports;
}

export async function loadRuntime(code: string): Promise<Runtime> {
  const { asyncio, testing, trace } = (await load(code, RUNTIME_FILE, refuse)).exports;
  return { asyncio: toExports(asyncio), testing: toExports(testing), trace: toExports(trace) };
}

/** An answer may import the runtime and nothing else. */
export function loadAnswer(code: string, runtime: Runtime): Promise<Module> {
  return load(
    code,
    ANSWER_FILE,
    (specifier) => findRuntimeModule(specifier, runtime) ?? refuse(specifier),
  );
}

/** A test file may import the runtime, vitest and the answer. */
export async function loadTests(code: string, runtime: Runtime, modules: Exports): Promise<void> {
  await load(
    code,
    TEST_FILE,
    (specifier) => findRuntimeModule(specifier, runtime) ?? modules[specifier] ?? refuse(specifier),
  );
}

export function findRuntimeModule(specifier: string, runtime: Runtime): Exports | undefined {
  switch (specifier) {
    case 'asyncio':
      return runtime.asyncio;
    case 'asyncio/testing':
      return runtime.testing;
    case 'asyncio/trace':
      return runtime.trace;
    default:
      return undefined;
  }
}

export function refuse(specifier: string): never {
  throw new ImportError(refusal(specifier));
}

/** Runs a module's text. The wrapper adds no line, so lines in stacks are lines of the source. */
async function load(code: string, file: string, require: Require): Promise<Module> {
  const module: Module = { exports: {} };
  // biome-ignore lint/security/noGlobalEval: an answer is a text; under another name eval is global and sees none of ours.
  const evaluate: (text: string) => ModuleBody = globalThis.eval;
  const run = evaluate(
    `(async function (require, module, exports) {${code}\n})\n//# sourceURL=${file}`,
  );
  await run(require, module, module.exports);
  return module;
}

function toExports(value: unknown): Exports {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new TypeError('The runtime was not built for the checker.');
}
