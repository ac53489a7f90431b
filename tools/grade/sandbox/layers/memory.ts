import { existsSync, readFileSync } from 'node:fs';
import type { Layer } from './isolation.ts';

const GLANCE = 50;
const PAGE = 4096;
/** What a Node needs for itself, beside the answer's own. */
const BASE = 128;

export function findMemoryWatch(): Layer {
  const isPresent = existsSync('/proc/self/statm');
  return {
    name: 'memory',
    gives: 'an eye on all memory, not only the heap',
    isPresent,
    found: isPresent ? '/proc' : 'there is no /proc to see the memory of a process in',
    ...(isPresent ? {} : { remedy: 'Grade on Linux.' }),
  };
}

/**
 * Calls `onExcess` when a process and what it started have more memory than they may. Node's own limit knows only of JavaScript's heap, not of
 * buffers. Where there is no /proc, Node's limit has to do. Returns what ends the watch.
 */
export function watchMemory(
  pid: number | undefined,
  mebibytes: number,
  onExcess: () => void,
): () => void {
  if (pid === undefined || !existsSync(`/proc/${pid}/statm`)) return () => {};
  const timer = setInterval(() => {
    if (residentMebibytes(pid) > mebibytes + BASE) onExcess();
  }, GLANCE);
  return () => clearInterval(timer);
}

function residentMebibytes(pid: number): number {
  const [, pages = '0'] = readProc(`/proc/${pid}/statm`).split(' ');
  const own = (Number(pages) * PAGE) / 2 ** 20;
  const children = readProc(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return children.reduce((sum, child) => sum + residentMebibytes(child), own);
}

/** What the kernel says of a process; nothing once it has ended. */
export function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
