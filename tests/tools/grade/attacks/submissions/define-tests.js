// aim: define tests of one's own with the names of the real ones
// ends: error import
const { test } = globalThis.vitest ?? arguments[0]('vitest');
test('double doubles', () => {});
