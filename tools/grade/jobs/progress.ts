/** A line that counts up, where a person looks on; nothing in a log. */
export function showProgress(done: number, all: number, student: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${done}/${all}  ${student}${done === all ? '\r\u001b[K' : ''}`);
}
