import type { Job, Report } from '../protocol.ts';
import type { Exports, Runtime } from './modules.ts';

/** A run of more events than this is no picture any more. */
const MOST_EVENTS = 800;

export interface Told {
  /** For the tests: what they simulate is noted. */
  readonly runtime: Runtime;
  readonly report: Report;
}

/**
 * Tells, when the job asks for it, what the loop did in the first test that failed: what it simulated, or its last run if it simulated several. The verdict is
 * not touched.
 */
export function tellFailingRun(job: Job, runtime: Runtime, report: Report): Told {
  if (!job.tellRun) return { runtime, report };
  let trace: readonly unknown[] = [];
  let isTold = false;
  const note = (run: unknown) => {
    trace = traceOf(run) ?? trace;
  };
  return {
    runtime: { ...runtime, testing: noteRuns(runtime.testing, note) },
    report(event) {
      if (event.type === 'started') trace = [];
      if (event.type === 'finished' && event.result.status === 'failed' && !isTold) {
        isTold = true;
        const text = toText(trace.slice(0, MOST_EVENTS));
        if (text !== undefined) report({ type: 'traced', test: event.result.name, trace: text });
      }
      report(event);
    },
  };
}

/** The tests' tools for running programs, each of which also notes the run that it returns, or that its error holds. */
function noteRuns(testing: Exports, note: (run: unknown) => void): Exports {
  const noted = (run: unknown) => {
    note(run);
    return run;
  };
  const notingNow = (start: () => unknown) => {
    try {
      return noted(start());
    } catch (error) {
      note(runIn(error));
      throw error;
    }
  };
  const notingLater = async (start: () => unknown) => noted(await start());
  const wrap = (name: string, call: (start: () => unknown) => unknown) => {
    const original = testing[name];
    if (typeof original !== 'function') return {};
    return {
      [name]: (...settings: unknown[]) => call(() => Reflect.apply(original, undefined, settings)),
    };
  };
  return {
    ...testing,
    ...wrap('simulate', notingNow),
    ...wrap('simulateAsync', notingLater),
    ...wrap('cancelEverywhere', notingNow),
    ...wrap('explore', notingNow),
  };
}

/** Where CancellationProblem and ScheduleProblem keep the run that went wrong. */
function runIn(error: unknown): unknown {
  const { simulation, failures } = Object(error);
  return simulation ?? Object(Array.isArray(failures) ? failures[0] : undefined).simulation;
}

function traceOf(run: unknown): readonly unknown[] | undefined {
  const { trace } = Object(run);
  return Array.isArray(trace) ? trace : undefined;
}

/** Plain text, at once: an answer may have put things of its own into it, and they are not to be looked at later. */
function toText(trace: readonly unknown[]): string | undefined {
  try {
    return trace.length === 0 ? undefined : JSON.stringify(trace);
  } catch {
    return undefined;
  }
}
