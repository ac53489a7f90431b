// aim: end the process with status 0 in the middle of a test
// ends: failed
export function double() {
  process.exit(0);
}
