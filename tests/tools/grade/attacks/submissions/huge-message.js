// aim: throw an error with a message of a hundred megabytes
// ends: failed | error memory
export function double() {
  throw new Error('x'.repeat(1e8));
}
