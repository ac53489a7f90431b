import { runJob } from '../../../../../tools/checker/engine/engine.ts';
import { ANSWER_FILE } from '../../../../../tools/checker/engine/modules.ts';
import { openRealm, type Realm } from '../../../../../tools/checker/engine/realm.ts';
import type { TestResult } from '../../../../../tools/checker/verdict.ts';

export { ANSWER_FILE };

/** An answer and what it is tested with, all of it JavaScript. */
export interface AnswerJob {
  readonly answer: string;
  readonly test: string;
  readonly runtime: string;
}

export type Asyncio = typeof import('asyncio');
export type Testing = typeof import('asyncio/testing');

/** The runtime that the tests will see, whose parts may be replaced. */
export interface Adaptable {
  readonly asyncio: Asyncio;
  readonly testing: { -readonly [Name in keyof Testing]: Testing[Name] };
}

/** Told what happens while the tests run. */
export interface Watcher {
  adapt(runtime: Adaptable): void;
  started?(test: string): void;
  finished?(result: TestResult): void;
}

/** Runs all tests once, everything loaded anew. */
export async function runTests(job: AnswerJob, watcher: Watcher): Promise<void> {
  await runJob(
    { task: 'run', ...job },
    (event) => {
      if (event.type === 'started') watcher.started?.(event.test);
      if (event.type === 'finished') watcher.finished?.(event.result);
    },
    adaptRuntime(watcher),
  );
}

/** The page's own realm, in which nothing is hidden from anybody, with a runtime that the watcher may change. */
function adaptRuntime(watcher: Watcher): Realm {
  return {
    ...openRealm,
    async loadRuntime(code) {
      const runtime = await openRealm.loadRuntime(code);
      watcher.adapt(runtime as unknown as Adaptable); // Its own exports, whose types a bundle doesn't tell.
      return runtime;
    },
  };
}

/** Tests that try everything by themselves need not do so again in each attempt. */
export function leaveOut(): never {
  throw new Error('It is left out: it was tried by itself.');
}
