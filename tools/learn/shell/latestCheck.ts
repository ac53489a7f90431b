import { answerFile, displayPath } from '../../check/answers.ts';
import type { Exercise } from '../../course/index.ts';
import { explainFileError, isMissing } from '../../files/fileErrors.ts';
import type { LiveChecker } from '../engine/liveChecker.ts';
import type { Records } from '../records.ts';
import type { Result } from '../state/state.ts';
import { readAnswer } from '../work/readAnswer.ts';

interface Listener {
  onChecked(id: string, result: Result): void;
  onTrouble(text: string): void;
}

/** Checks answers as they are saved. A newer save of the same answer ends the check of the older one: only the last one is told. */
export class LatestCheck {
  readonly #checker: LiveChecker;
  readonly #records: Records;
  readonly #listener: Listener;
  readonly #running = new Map<string, AbortController>();

  constructor(
    { checker, records }: { checker: LiveChecker; records: Records },
    listener: Listener,
  ) {
    this.#checker = checker;
    this.#records = records;
    this.#listener = listener;
  }

  async start(exercise: Exercise): Promise<void> {
    const begun = performance.now();
    this.#running.get(exercise.id)?.abort();
    const controller = new AbortController();
    this.#running.set(exercise.id, controller);
    const source = await this.#read(exercise);
    if (source === undefined || controller.signal.aborted) return;
    const checked = await this.#checker.check(exercise, source, controller.signal);
    if (controller.signal.aborted) return;
    this.#running.delete(exercise.id);
    this.#records.note(exercise, source, checked.verdict);
    const milliseconds = Math.round(performance.now() - begun);
    this.#listener.onChecked(exercise.id, { ...checked, source, milliseconds });
  }

  async #read(exercise: Exercise): Promise<string | undefined> {
    const file = answerFile(exercise);
    try {
      return await readAnswer(file);
    } catch (error) {
      const name = displayPath(file);
      const text = isMissing(error)
        ? `${name} is gone. Save it again, or press r for the starter.`
        : `${name} can't be read: ${explainFileError(error)}.`;
      this.#listener.onTrouble(text);
      return undefined;
    }
  }
}
