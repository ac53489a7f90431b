// aim: throw an error whose stack throws something of the answer's when a copier reads it
// ends: failed
const evil = {
  get message() { return ''; },
  get stack() { return ''; },
  get name() { return 'AssertionError'; },
  get actual() { return 1; }, get expected() { return 1; },
  get showDiff() { return false; }, get ok() { return true; },
  toJSON() { return undefined; },
  get cause() { return this; },
  get code() { return 'VITEST_PENDING'; }, get taskId() { return 'x'; },
};
function fail() {
  const error = new RangeError('');
  Object.defineProperty(error, 'stack', { get() { throw evil; } });
  throw error;
}
export const double = fail;
export const profile = fail;
export function* both() { fail(); }
export function* courier() { fail(); }
