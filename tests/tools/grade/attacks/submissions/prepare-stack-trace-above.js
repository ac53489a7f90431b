// aim: set prepareStackTrace on what the errors of the runtime inherit from
// ends: failed | error import
import { CancelledError } from 'asyncio';
let sites;
for (let above = CancelledError; typeof above === 'function'; above = Object.getPrototypeOf(above)) {
  try {
    above.prepareStackTrace = (_, seen) => {
      sites = seen;
    };
  } catch {}
}
export function double(value) {
  void new CancelledError().stack;
  void new Error().stack;
  try {
    null.x;
  } catch (error) {
    void error.stack;
  }
  return sites ? value * 2 : 0;
}
