import { readFileSync } from 'node:fs';
import { answerFile, createAnswer, displayPath } from '../../check/answers.ts';
import { type Exercise, readStarter } from '../../course/index.ts';
import { explainFileError } from '../../files/fileErrors.ts';
import type { Card } from '../card.ts';
import { checkAll } from '../checkAll.ts';
import type { LiveChecker } from '../engine/liveChecker.ts';
import type { Records } from '../records.ts';
import type { Effect, Event, Question, State, Summary, View } from '../state/state.ts';
import { readAnswer } from '../work/readAnswer.ts';
import { resetAnswer } from '../work/resetAnswer.ts';
import { isServed, openBrowser } from './browser.ts';
import { findEditor, openEditor } from './editor.ts';
import { LatestCheck } from './latestCheck.ts';
import { askWhether, chooseExercise } from './prompts.ts';
import type { Terminal } from './terminal.ts';

/** What there is to work with. */
export interface World {
  readonly exercises: readonly Exercise[];
  readonly checker: LiveChecker;
  readonly records: Records;
  readonly isColoured: boolean;
}

export interface Shell {
  readonly terminal: Terminal;
  send(event: Event): void;
  /** What is in an answer's file now is no save of the learner's. */
  noteWritten(id: string): void;
  quit(): void;
  read(): State;
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;
type Actions = { [Type in Effect['type']]: (effect: EffectOf<Type>) => void | Promise<void> };

/** Does what the state asks for. Nothing here ends the companion: what goes wrong becomes a notice. */
export class Effects {
  readonly #world: World;
  readonly #shell: Shell;
  readonly #latest: LatestCheck;

  readonly #actions: Actions = {
    enter: ({ card }) => this.#enter(this.#find(card)),
    check: ({ card }) => this.#latest.start(this.#find(card)),
    edit: ({ card, line = 1 }) => this.#edit(card, line),
    browse: ({ address }) => this.#browse(address),
    choose: () => this.#choose(),
    confirm: ({ question }) => this.#confirm(question),
    reset: ({ card }) => this.#reset(this.#find(card)),
    solution: ({ card }) => this.#showSolution(this.#find(card)),
    diff: ({ card }) => this.#showDifference(this.#find(card)),
    break: ({ card }) => this.#break(this.#find(card)),
    checkAll: () => this.#checkAll(),
    quit: () => this.#shell.quit(),
  };

  constructor(world: World, shell: Shell) {
    this.#world = world;
    this.#shell = shell;
    this.#latest = new LatestCheck(world, {
      onChecked: (id, result) => shell.send({ type: 'checked', id, result }),
      onTrouble: (text) => this.#notice(text),
    });
    world.records.onTrouble((text) => this.#notice(text));
    world.records.onChange(() =>
      shell.send({ type: 'standings', standings: world.records.standings }),
    );
  }

  async carryOut<Type extends Effect['type']>(effect: EffectOf<Type>): Promise<void> {
    const action = this.#actions[effect.type] as (effect: EffectOf<Type>) => void | Promise<void>;
    try {
      await action(effect);
    } catch (error) {
      this.#notice(explainFileError(error));
    }
  }

  /** A fresh starter isn't checked, nor what has passed already. */
  async #enter(exercise: Exercise): Promise<void> {
    const text = this.#prepare(exercise);
    this.#world.records.enter(exercise);
    if (text === undefined || text === readStarter(exercise))
      await this.#world.checker.prepare(exercise); // So that the first save doesn't wait for it.
    else if (!this.#world.records.hasPassed(exercise, text)) await this.#latest.start(exercise);
  }

  /** Makes the file where there is none, and returns its text. It is noted before it is read: whatever comes later is a save. */
  #prepare(exercise: Exercise): string | undefined {
    const file = answerFile(exercise);
    try {
      createAnswer(exercise);
      this.#shell.noteWritten(exercise.id);
      return readFileSync(file, 'utf8');
    } catch (error) {
      this.#shell.noteWritten(exercise.id);
      this.#notice(`${displayPath(file)} can't be made or read: ${explainFileError(error)}.`);
      return undefined;
    }
  }

  async #edit({ path, file }: Card, line: number): Promise<void> {
    const editor = findEditor(process.env);
    if (!editor) return this.#notice(`Set VISUAL or EDITOR, or open ${file} in your editor.`);
    const open = () => openEditor(editor, path, line);
    await (editor.isWindowed ? open() : this.#shell.terminal.lend(open));
    this.#shell.send({ type: 'activity', activity: '' });
  }

  async #browse(address: string): Promise<void> {
    if (await isServed(address)) return openBrowser(address);
    this.#notice(
      `Nothing is served at ${address}. Run npm start beside this, or quit and run npm run learn -- --web.`,
    );
  }

  async #choose(): Promise<void> {
    const id = await this.#shell.terminal.ask(() => chooseExercise(this.#shell.read()));
    this.#shell.send(id ? { type: 'chosen', id } : { type: 'activity', activity: '' });
  }

  async #confirm(question: Question): Promise<void> {
    const { current } = this.#shell.read();
    const isMeant = await this.#shell.terminal.ask(() => askWhether(question, current));
    this.#shell.send(
      isMeant ? { type: 'confirmed', question } : { type: 'activity', activity: '' },
    );
  }

  #reset(exercise: Exercise): void {
    const kept = resetOrExplain(exercise);
    this.#shell.noteWritten(exercise.id);
    this.#show(exercise, { kind: 'task' });
    this.#notice(kept ? `Reset. What was there is in ${kept}.` : 'Reset to the starter.');
  }

  #showSolution(exercise: Exercise): void {
    this.#show(exercise, { kind: 'solution', solution: readFileSync(exercise.solution, 'utf8') });
  }

  async #showDifference(exercise: Exercise): Promise<void> {
    const answer = await readAnswer(answerFile(exercise));
    const solution = readFileSync(exercise.solution, 'utf8');
    this.#show(exercise, { kind: 'diff', answer, solution });
  }

  async #break(exercise: Exercise): Promise<void> {
    const source = await readAnswer(answerFile(exercise));
    const { tests, stopped } = await this.#world.checker.break(exercise, source);
    if (stopped === 'by a check' || this.#shell.read().current.id !== exercise.id) return;
    const isCutShort = stopped === 'by the limit of time';
    if (stopped === undefined || (isCutShort && tests.length > 0))
      return this.#show(exercise, { kind: 'broken', tests, isCutShort });
    this.#notice('It can not be tried: the answer does not run to its end yet.');
  }

  async #checkAll(): Promise<void> {
    const { exercises, checker, records } = this.#world;
    const checked = await checkAll(exercises, checker, records);
    const results = checked.map(
      ({ exercise: { id }, verdict }): Summary => ({
        id,
        status: verdict?.status ?? 'missing',
        points: verdict?.points ?? 0,
      }),
    );
    this.#show(this.#shell.read().current, { kind: 'all', results });
  }

  #show({ id }: { id: string }, view: View): void {
    this.#shell.send({ type: 'show', id, view });
  }

  #notice(text: string): void {
    this.#shell.send({ type: 'notice', text });
  }

  #find({ id }: Card): Exercise {
    const exercise = this.#world.exercises.find((candidate) => candidate.id === id);
    if (exercise) return exercise;
    throw new Error(`The course has no exercise ${id} any more.`);
  }
}

/** Names the file that could not be written. */
function resetOrExplain(exercise: Exercise): string | undefined {
  try {
    return resetAnswer(exercise);
  } catch (error) {
    const file = displayPath(answerFile(exercise));
    throw new Error(`${file} stays as it is: ${explainFileError(error)}.`);
  }
}
