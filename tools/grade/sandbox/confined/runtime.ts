import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Exports, Runtime } from '../../../checker/engine/modules.ts';
import { errorStatics, HostError, stackOf } from './stacks.ts';

/** The runtime as hideFields.ts has made it, which harness.ts puts beside the engine: as a part of the engine its text would be in the snapshot three times. */
export const RUNTIME_FILE = 'runtime.json';

interface HiddenRuntime {
  readonly code: string;
  readonly hidden: readonly string[];
}

/** Globals of the host that the runtime may have; the others (process, fetch, Worker, …) would be within reach of an answer. */
const ALLOWED = new Set([
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ...['clearImmediate', 'queueMicrotask', 'structuredClone', 'performance', 'TextEncoder'],
  ...['TextDecoder', 'AbortController', 'AbortSignal', 'DOMException', 'URL', 'URLSearchParams'],
]);

type Evaluate = (text: string) => (...parameters: unknown[]) => void;

/**
 * To be called before lockdown; returns what loads the runtime after it. Its objects keep their state under V8's private symbols, which no
 * code can list, forge or see go by in a Proxy: an answer has the loop in its hands, and must not be able to set its clock.
 */
export function loadRuntimeOnce(): () => Runtime {
  // biome-ignore lint/security/noGlobalEval: the runtime is a text, and under another name eval sees nothing of ours.
  const evaluate: Evaluate = globalThis.eval;
  const { code, hidden }: HiddenRuntime = JSON.parse(
    readFileSync(join(__dirname, RUNTIME_FILE), 'utf8'),
  );
  const symbols = createPrivateSymbols(hidden);
  const language = new Set(namesOfTheLanguage());
  return () => {
    const withheld = Object.getOwnPropertyNames(globalThis).filter(
      (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !language.has(name) && !ALLOWED.has(name),
    );
    const makers: unknown[] = [];
    const module: { exports: Exports } = { exports: {} };
    const given: Record<string, unknown> = {
      ...symbols,
      module,
      exports: module.exports,
      ERROR_STATICS: errorStatics,
      HOST_ERROR: HostError,
      STACK_OF: stackOf,
      FREEZE: freezeAllBut,
      FREEZE_LATER: (...some: unknown[]) => makers.push(...some),
      Error: Error.prototype.constructor, // Without powers: an answer reaches it from any of the runtime's errors.
      globalThis: Object.freeze({ navigator: undefined }),
      ...Object.fromEntries(withheld.map((name) => [name, undefined])),
      Headers: LateHeaders,
    };
    const body = `(function (${Object.keys(given).join(', ')}) {'use strict';${code}\n})`;
    evaluate(`${body}\n//# sourceURL=asyncio.js`)(...Object.values(given));
    harden(makers);
    return harden(copyModules(module.exports));
  };
}

/** Node loads what Headers are part of when they are first asked for, and it can't be in a snapshot. */
function LateHeaders(init?: HeadersInit): Headers {
  return new globalThis.Headers(init);
}

/** Nothing can be added, and nothing changed but these fields. */
function freezeAllBut(object: object, mutable: readonly string[]): void {
  for (const key of Object.keys(object))
    if (!mutable.includes(key))
      Object.defineProperty(object, key, { writable: false, configurable: false });
  Object.preventExtensions(object);
}

/** V8 makes them for itself (`#fields` are such), and for whoever sets a flag; it is unset before anything else is read. */
function createPrivateSymbols(names: readonly string[]): Record<string, unknown> {
  setFlagsFromString('--allow-natives-syntax');
  // biome-ignore lint/security/noGlobalEval: natives syntax is none that a bundler can read.
  const create: (name: string) => unknown = globalThis.eval('(name) => %CreatePrivateSymbol(name)');
  const symbols = Object.fromEntries(names.map((name) => [name, create(name)]));
  setFlagsFromString('--no-allow-natives-syntax');
  return symbols;
}

function namesOfTheLanguage(): string[] {
  return [
    ...['Object', 'Function', 'Array', 'Number', 'parseFloat', 'parseInt', 'Infinity', 'NaN'],
    ...['undefined', 'Boolean', 'String', 'Symbol', 'Date', 'Promise', 'RegExp', 'AggregateError'],
    ...['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    ...['JSON', 'Math', 'Intl', 'ArrayBuffer', 'Uint8Array', 'Int8Array', 'Uint16Array'],
    ...['Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'],
    ...['Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array', 'DataView', 'Map', 'BigInt', 'Set'],
    ...['WeakMap', 'WeakSet', 'WeakRef', 'Proxy', 'Reflect', 'FinalizationRegistry', 'Iterator'],
    ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'isFinite', 'isNaN'],
    ...['escape', 'unescape', 'Error', 'globalThis', 'eval'],
  ];
}

function copyModules({ asyncio, testing, trace }: Exports): Runtime {
  return { asyncio: toExports(asyncio), testing: toExports(testing), trace: toExports(trace) };
}

function toExports(value: unknown): Exports {
  return { ...(value as Exports) }; // esbuild's namespace objects have getters, which harden() would leave alive.
}
