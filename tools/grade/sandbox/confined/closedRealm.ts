import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Realm } from '../../../checker/engine/realm.ts';
import { loadConfined } from './compartment.ts';
import { copyThrown } from './copyThrown.ts';
import { guardedVitest } from './guard.ts';
import { lockDown } from './lockDown.ts';
import { loadRuntimeOnce } from './runtime.ts';
import { declareOurs } from './standIns.ts';

/** Classes that answers and tests share, frozen: their prototypes may stay what they are in a copy. */
const LANGUAGE = [
  ...['Object', 'Function', 'Array', 'Number', 'String', 'Boolean', 'Symbol', 'BigInt', 'Date'],
  ...['Promise', 'RegExp', 'Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'Uint8Array'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError'],
  ...['TypeError', 'URIError'],
];

/** Closes this realm for good, and returns it with the runtime loaded: each process judges one answer, so it is fresh. */
export function closeRealm(): Realm {
  const load = loadRuntimeOnce();
  lockDown();
  const runtime = load();
  for (const name of LANGUAGE) declareOurs(Reflect.get(globalThis, name));
  for (const exports of Object.values(runtime)) Object.values(exports).forEach(declareOurs);
  declareOurs(Error.prototype.constructor);
  return {
    loadRuntime: async () => runtime,
    loadAnswer: loadConfined,
    vitest: guardedVitest({ afterEach, beforeEach, describe, expect, test }),
    receive: copyThrown,
  };
}
