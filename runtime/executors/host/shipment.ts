/** Making a call ready for a real worker, which can share neither functions nor objects with us. */

import { type Call, describeCall } from '../job.ts';
import { moduleOf } from '../moduleFunction.ts';
import type { Shipment } from './messages.ts';

/** The call as plain data. Raises TypeError if the function has no text that could be sent. */
export function shipmentOf(call: Call): Shipment {
  const { func, args } = call;
  const module = moduleOf(func);
  const name = func.name;
  return { name, args, ...(module === undefined ? { source: sourceOf(call) } : { module }) };
}

function sourceOf(call: Call): string {
  const source = Function.prototype.toString.call(call.func);
  if (/\{\s*\[native code\]\s*\}\s*$/.test(source)) {
    throw new TypeError(
      `${describeCall(call)} cannot be sent to a worker: a built-in or bound function has no source text. Wrap it in a function that calls it.`,
    );
  }
  if (/^class\b/.test(source))
    throw new TypeError(
      `${call.func.name} cannot be sent to a worker: it is a class, not a function.`,
    );
  return source;
}
