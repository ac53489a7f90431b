import { type Awaitable, type Coroutine, currentTask, type Task } from 'asyncio';
import { simulate } from 'asyncio/testing';

/** The lines that a program prints in virtual time. Throws what the program throws. */
export function printed(main: () => Coroutine<unknown>, options = {}): string[] {
  const simulation = simulate(main, options);
  simulation.result();
  return simulation.output;
}

/** `Name: message` of what `action` throws. */
export function thrownBy(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : `not an Error: ${error}`;
  }
  return 'nothing';
}

/** What a report on the console says first: the error's stack is left out. */
export function firstLines(reports: readonly string[]): string[] {
  return reports.map((report) => report.split('\n    at ')[0] ?? '');
}

/** The result of an awaitable, or `Name: message` of what it throws. */
export function* outcomeOf(awaitable: Awaitable<unknown>): Coroutine<string> {
  try {
    return String(yield* awaitable);
  } catch (error) {
    return String(error);
  }
}

/** The task that runs now, where the caller knows that one does. */
export function me(): Task {
  const task = currentTask();
  if (!task) throw new Error('no task runs');
  return task;
}
