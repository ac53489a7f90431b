// aim: kill the process in the middle of a test
// ends: failed
export function double() {
  process.kill(process.pid, 'SIGKILL');
}
