import { types } from 'node:util';
import {
  ANSWER_FILE,
  type Exports,
  findRuntimeModule,
  type Module,
  type Runtime,
  refuse,
} from '../../../checker/engine/modules.ts';
import { noteAnswer } from './stacks.ts';

type ModuleBody = (
  require: (specifier: string) => unknown,
  module: Module,
  exports: Exports,
) => Promise<void>;

/** Runs an answer's module in a world that holds the language, the runtime and a console, and no way out of it. */
export async function loadConfined(code: string, runtime: Runtime): Promise<Module> {
  noteAnswer(code);
  const compartment = new Compartment({ globals: endowments(), __options__: true });
  const run: ModuleBody = compartment.evaluate(
    `(async function (require, module, exports) {${code}\n})\n//# sourceURL=${ANSWER_FILE}`,
    { __evadeHtmlCommentTest__: true }, // `n --> 0` is no comment.
  );
  const module: Module = { exports: {} };
  await run(
    harden((specifier: string) => findRuntimeModule(specifier, runtime) ?? refuse(specifier)),
    module,
    module.exports,
  );
  const { exports } = module;
  if (types.isProxy(exports)) throw new TypeError("The exports can't be a Proxy.");
  return { exports };
}

/** What a page's worker has, of what an answer can do no harm with. Hardened, so that answers can't change ours. */
function endowments(): Exports {
  return harden({
    console: confinedConsole(),
    process: refusingProcess(),
    AbortController,
    Date,
    Math,
    setTimeout: (call: () => void, delay?: number) => Number(setTimeout(() => call(), delay)),
    setInterval: (call: () => void, delay?: number) => Number(setInterval(() => call(), delay)),
    clearTimeout: (id: unknown) => clearTimeout(Number(id)),
    clearInterval: (id: unknown) => clearInterval(Number(id)),
    queueMicrotask: (call: () => void) => queueMicrotask(() => call()),
  });
}

/** For answers that mean to end the program, or ask for its environment: there is nothing of Node's in it, and nothing in that. */
function refusingProcess(): Exports {
  const refuseToEnd = (name: string) => (how?: unknown) => {
    const given = ['number', 'string'].includes(typeof how) ? how : '';
    throw new Error(
      `process.${name}(${given}) was called. An answer must not end the program that tests it: return instead, or throw an error.`,
    );
  };
  const ends = ['exit', 'abort', 'kill'].map((name) => [name, refuseToEnd(name)]);
  return { env: {}, ...Object.fromEntries(ends) };
}

/** Prints through ours while a simulation listens there; what is printed otherwise, nobody reads. */
function confinedConsole(): Exports {
  const printing = ['log', 'info', 'debug', 'warn', 'error'] as const;
  const silent = ['table', 'dir', 'group', 'groupEnd', 'time', 'timeEnd', 'count', 'trace'];
  return Object.fromEntries([
    ...printing.map((name) => {
      const unheard = console[name];
      const print = (...values: unknown[]) => {
        if (console[name] !== unheard) console[name](...values);
      };
      return [name, print];
    }),
    ...[...silent, 'assert'].map((name) => [name, () => {}]),
  ]);
}
