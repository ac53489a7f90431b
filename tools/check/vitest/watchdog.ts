import { readTrails, type Step } from './trail.ts';

const GLANCE = 200;

/** Ends processes of Vitest's that have been at one step for too long, and remembers which test files that hit. */
export class Watchdog {
  readonly #trail: string;
  readonly seconds: number;
  readonly #ended = new Map<string, Step>();
  readonly #done = new Set<string>();
  readonly #killed = new Set<number>();
  readonly #timer: NodeJS.Timeout;

  constructor(trail: string, seconds: number) {
    this.#trail = trail;
    this.seconds = seconds;
    this.#timer = setInterval(() => this.#look(), GLANCE);
  }

  /** The step at which a test file was ended, if it was. */
  endedAt(file: string): Step | undefined {
    return this.#ended.get(file);
  }

  /** A test file that is done can't be late any more, and its process's id may soon be another one's. */
  release(file: string): void {
    this.#done.add(file);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Ends what is still at work, late or not. */
  endAll(): void {
    for (const [pid, step] of this.#listWorking()) this.#end(pid, step);
  }

  #look(): void {
    for (const [pid, step] of this.#listWorking()) {
      const isLate = Date.now() - step.at > this.seconds * 1000;
      if (isLate) this.#end(pid, step);
    }
  }

  #listWorking(): [number, Step][] {
    return [...readTrails(this.#trail)].filter(
      ([pid, { file }]) => !this.#killed.has(pid) && !this.#done.has(file),
    );
  }

  #end(pid: number, step: Step): void {
    this.#killed.add(pid);
    try {
      process.kill(pid, 'SIGKILL');
      this.#ended.set(step.file, step);
    } catch {
      // It ended by itself: its test file is done.
    }
  }
}
