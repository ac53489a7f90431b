import type { Verdict } from '../checker/index.ts';
import type { Exercise } from '../course/index.ts';
import { hashText } from './progress/hash.ts';
import type { ProgressFile } from './progress/progressFile.ts';
import { readStandings, recordSolved } from './standings.ts';
import type { Standing } from './state/state.ts';

/** What is solved, of all exercises; whoever wants to know when that changes asks here. */
export class Records {
  readonly #exercises: readonly Exercise[];
  readonly #file: ProgressFile;
  readonly #onChange = new Set<() => void>();
  readonly #onVerdict = new Set<(verdict: Verdict) => void>();

  constructor(exercises: readonly Exercise[], file: ProgressFile) {
    this.#exercises = exercises;
    this.#file = file;
  }

  get progress() {
    return this.#file.progress;
  }

  get standings(): Record<string, Standing> {
    return readStandings(this.#exercises, this.progress);
  }

  /** Whether exactly this answer has passed the tests as they are now. */
  hasPassed({ id }: Exercise, source: string): boolean {
    const record = this.progress.solved[id];
    return this.standings[id] === 'solved' && record?.answerHash === hashText(source);
  }

  /** An exercise that was solved once stays solved, whatever is tried in its file later. */
  note(exercise: Exercise, source: string, verdict: Verdict): void {
    for (const listener of this.#onVerdict) listener(verdict);
    if (verdict.status !== 'passed') return;
    this.#file.update((progress) => {
      const record = recordSolved(exercise, source, progress.solved[exercise.id]);
      return { ...progress, solved: { ...progress.solved, [exercise.id]: record } };
    });
    for (const listener of this.#onChange) listener();
  }

  enter({ id }: Exercise): void {
    this.#file.update((progress) => ({ ...progress, current: id }));
  }

  onTrouble(listener: (text: string) => void): void {
    this.#file.onTrouble(listener);
  }

  /** When an exercise has passed. Returns its undo. */
  onChange(listener: () => void): () => void {
    this.#onChange.add(listener);
    return () => this.#onChange.delete(listener);
  }

  /** After each check. Returns its undo. */
  onVerdict(listener: (verdict: Verdict) => void): () => void {
    this.#onVerdict.add(listener);
    return () => this.#onVerdict.delete(listener);
  }
}
