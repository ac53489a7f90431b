import type { EngineProcess } from './engineProcess.ts';

/** Gives each user a process of its own, in the order of asking. */
export class Pool {
  readonly #all: readonly EngineProcess[];
  readonly #idle: EngineProcess[];
  readonly #waiting: ((process: EngineProcess) => void)[] = [];

  constructor(processes: readonly EngineProcess[]) {
    this.#all = processes;
    this.#idle = [...processes];
  }

  async use<T>(work: (process: EngineProcess) => Promise<T>): Promise<T> {
    const process =
      this.#idle.pop() ??
      (await new Promise<EngineProcess>((resolve) => this.#waiting.push(resolve)));
    try {
      return await work(process);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(process);
      else this.#idle.push(process);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((process) => process.stop()));
  }
}
