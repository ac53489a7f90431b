/**
 * Freezes what all code of a realm shares, so that an answer can't change what the tests rely on: Object.is, the iterators, JSON, Promise. All that
 * is ours is loaded before; all that is an answer's comes after. See https://www.npmjs.com/package/ses.
 */
import 'ses';
import { HostError, takeStacks } from './stacks.ts';

export function lockDown(): void {
  repairIntrinsics({
    errorTaming: 'unsafe-debug', // Stacks are ours to tame: see stacks.ts.
    errorTrapping: 'none',
    unhandledRejectionTrapping: 'none',
    reporting: 'none',
    consoleTaming: 'unsafe', // An answer gets a console of its own.
    localeTaming: 'unsafe',
    domainTaming: 'unsafe', // Node's domains are not loaded, and can't be from an answer.
    evalTaming: 'unsafe-eval', // Ours only: an answer has the eval of its compartment.
    overrideTaming: 'severe',
  });
  takePowers(Error.prototype.constructor);
  takePowers(globalThis.Error);
  hardenIntrinsics();
}

/** What can't be in a snapshot: V8 sets a property of its Error when it starts from one. */
export function lockErrors(): void {
  takeStacks();
  harden(HostError);
}

/** Setting the statics of an answer's Error does nothing, as in a browser that lacks them. */
function takePowers(error: object): void {
  const inert = { get: () => undefined, set: () => {}, enumerable: false, configurable: false };
  Object.defineProperties(error, {
    stackTraceLimit: inert,
    prepareStackTrace: inert,
    captureStackTrace: { value: () => {}, writable: false, configurable: false },
  });
}
