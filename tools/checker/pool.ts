import type { EngineThread } from './thread.ts';

/** Gives each user a thread of its own, in the order of asking. */
export class Pool {
  readonly #all: readonly EngineThread[];
  readonly #idle: EngineThread[];
  readonly #waiting: ((thread: EngineThread) => void)[] = [];

  constructor(threads: readonly EngineThread[]) {
    this.#all = threads;
    this.#idle = [...threads];
  }

  async use<T>(work: (thread: EngineThread) => Promise<T>): Promise<T> {
    const thread =
      this.#idle.pop() ??
      (await new Promise<EngineThread>((resolve) => this.#waiting.push(resolve)));
    try {
      return await work(thread);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thread);
      else this.#idle.push(thread);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.stop()));
  }
}
