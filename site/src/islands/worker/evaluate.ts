import * as asyncio from 'asyncio';
import * as testing from 'asyncio/testing';
import * as trace from 'asyncio/trace';
import { refusal } from '../../../../tools/checker/refusal.ts';

type Require = (specifier: string) => unknown;
type Body = (require: Require, module: object, exports: object, meta: object) => Promise<void>;

/**
 * Runs a program that `compile` made; resolves to its exports when its last line has run. Stacks show it as `file`, with the lines of its source:
 * the wrapper adds none. It has no address, so `import.meta.url` is undefined. `runtime` is what it gets for 'asyncio'.
 */
export async function evaluate(
  code: string,
  file: string,
  runtime: object = asyncio,
): Promise<Record<string, unknown>> {
  const module = { exports: {} };
  // biome-ignore lint/security/noGlobalEval: a program is a text; under another name eval is global and sees none of ours.
  const evaluateGlobally: (text: string) => Body = globalThis.eval;
  const body = nameMeta(code);
  const run = evaluateGlobally(
    `(async function (require, module, exports, import_meta) {${body}\n})\n//# sourceURL=${file}`,
  );
  const require = (specifier: string) =>
    specifier === 'asyncio' ? runtime : findModule(specifier);
  await run(require, module, module.exports, {});
  return module.exports;
}

function findModule(specifier: string): unknown {
  switch (specifier) {
    case 'asyncio/testing':
      return testing;
    case 'asyncio/trace':
      return trace;
    default:
      throw new Error(refusal(specifier));
  }
}

/** Outside a module `import.meta` is a syntax error. Strings and comments that speak of it stay as they are. */
function nameMeta(code: string): string {
  const pieces =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\/.*|\/\*[\s\S]*?\*\/|\bimport\.meta\b/g;
  return code.replace(pieces, (piece) => (piece === 'import.meta' ? 'import_meta' : piece));
}
