import { existsSync, readFileSync } from 'node:fs';

const GLANCE = 50;
const PAGE = 4096;
/** What a Node needs for itself, beside the answer's own. */
const BASE = 128;

/**
 * Calls `onExcess` when a process has more memory than it may. Node's own limit knows only of JavaScript's heap, not of buffers. Reads
 * /proc; where there is none, Node's limit has to do. Returns what ends the watch.
 */
export function watchMemory(
  pid: number | undefined,
  mebibytes: number,
  onExcess: () => void,
): () => void {
  const file = `/proc/${pid}/statm`;
  if (!existsSync(file)) return () => {};
  const timer = setInterval(() => {
    if (residentMebibytes(file) > mebibytes + BASE) onExcess();
  }, GLANCE);
  return () => clearInterval(timer);
}

function residentMebibytes(file: string): number {
  try {
    const [, pages = '0'] = readFileSync(file, 'utf8').split(' ');
    return (Number(pages) * PAGE) / 2 ** 20;
  } catch {
    return 0; // It has ended.
  }
}
