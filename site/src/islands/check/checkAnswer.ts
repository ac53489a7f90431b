import { describeTimeout } from '../../../../tools/checker/endings.ts';
import { judge } from '../../../../tools/checker/judge.ts';
import type { CheckEvent } from '../../../../tools/checker/protocol.ts';
import type { CheckError, Verdict } from '../../../../tools/checker/verdict.ts';
import { type Ending, runJob } from '../sandbox/sandbox.ts';
import type { ExerciseCheck } from './exerciseCheck.ts';
import { loadRuntime } from './loadRuntime.ts';

/** Real seconds that the tests of one answer may take. */
const LIMIT = 10;

/** The verdict on an answer by the exercise's own tests, in the sandbox; undefined if the reader stopped it. */
export async function checkAnswer(
  exercise: ExerciseCheck,
  source: string,
  stop: AbortSignal,
): Promise<Verdict | undefined> {
  const events: CheckEvent[] = [];
  const ending = await runJob(
    'check',
    { source, test: exercise.test, runtime: await loadRuntime() },
    { seconds: LIMIT, stop, onMessage: (message) => events.push(readEvent(message)) },
  );
  if (ending.how === 'stopped') return undefined;
  return judge(exercise, events, describeEnding(ending, events));
}

/** An answer may send anything in place of an event; then it has spoiled its own verdict, which is shown as text. */
function readEvent(message: unknown): CheckEvent {
  return Object(message).event;
}

function describeEnding(ending: Ending, events: readonly CheckEvent[]): CheckError | undefined {
  switch (ending.how) {
    case 'timeout':
      return describeTimeout(events, LIMIT);
    case 'crash':
      return { kind: 'crash', message: ending.message };
    case 'done':
      return Object(ending.message).ending;
    case 'stopped':
      return undefined;
  }
}
