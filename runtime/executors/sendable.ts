/** What may go to a worker and come back: plain data, which is copied. */

import { workerProgram } from './host/workerProgram.ts';
import { type Call, describeCall } from './job.ts';

const { findUnsendable } = workerProgram();

/** A copy of the call's arguments, taken now. Raises TypeError, naming the argument, if something in one can't be copied. */
export function copyForWorker(call: Call): readonly unknown[] {
  return call.args.map((argument, index) => {
    const found = findUnsendable(argument, `argument ${index + 1}`);
    if (!found) return structuredClone(argument);
    throw new TypeError(`${describeCall(call)} cannot be sent to a worker: ${found}. ${ADVICE}`);
  });
}

/** A copy of a job's result. Raises TypeError if something in it can't be copied. */
export function copyFromWorker<T>(call: Call, result: T): T {
  const found = findUnsendable(result, `the result of ${describeCall(call)}`);
  if (!found) return structuredClone(result);
  throw new TypeError(`A worker cannot send back what it has made: ${found}. Return plain data.`);
}

const ADVICE =
  'Workers share nothing with us: what they get is copied. Pass numbers, strings, arrays, plain objects, Maps, Sets, Dates or typed arrays.';
