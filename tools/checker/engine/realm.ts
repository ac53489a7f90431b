import { type Exports, loadAnswer, loadRuntime, type Module, type Runtime } from './modules.ts';
import * as vitest from './vitest.ts';

/** What surrounds an answer while it is judged. */
export interface Realm {
  /** The exports of the runtime, fresh for every answer. */
  loadRuntime(code: string): Promise<Runtime>;
  loadAnswer(code: string, runtime: Runtime): Promise<Module>;
  /** What the tests get when they import vitest. */
  readonly vitest: Exports;
  /** What the runner may see of what an answer threw. */
  receive(thrown: unknown): unknown;
}

/** Everything in one realm: for answers that can hurt nobody but the person who runs them. The grader has another one. */
export const openRealm: Realm = { loadRuntime, loadAnswer, vitest, receive: (thrown) => thrown };
