import { Worker } from 'node:worker_threads';

/** Interrupts Python when it has been busy for too long. Python holds this thread, so a second one has to look. */
export interface Watchdog {
  /** Pyodide reads signals from here. */
  readonly interrupts: Uint8Array;
  /** Calls `program` with the watch on; it must be synchronous. */
  watch<T>(program: () => T): T;
}

export function createWatchdog(limitSeconds: number): Watchdog {
  const interrupts = new Uint8Array(new SharedArrayBuffer(1));
  const turns = new Int32Array(new SharedArrayBuffer(4));
  startWatching({ interrupts, turns, limit: limitSeconds * 1000 });
  return {
    interrupts,
    watch(program) {
      nextTurn(turns);
      try {
        return program();
      } finally {
        nextTurn(turns);
        interrupts[0] = 0;
      }
    },
  };
}

/** Counts the beginnings and ends of programs: while one runs the number is odd. */
function nextTurn(turns: Int32Array): void {
  Atomics.add(turns, 0, 1);
  Atomics.notify(turns, 0);
}

/** The watching thread is text, so that it starts alike under node, tsx, vitest and in a bundle. */
const watching = `
  const { interrupts, turns, limit } = require('node:worker_threads').workerData;
  const SIGALRM = 14; // as in simulated/signals.py
  for (;;) {
    const turn = Atomics.load(turns, 0);
    const running = turn % 2 === 1;
    const end = Atomics.wait(turns, 0, turn, running ? limit : Infinity);
    if (end === 'timed-out') interrupts[0] = SIGALRM;
  }
`;

function startWatching(workerData: unknown): void {
  const worker = new Worker(watching, { eval: true, workerData, execArgv: [], name: 'watchdog' });
  worker.unref();
}
