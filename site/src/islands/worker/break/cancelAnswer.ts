import type { Coroutine, SimulatedLoop } from 'asyncio';
import type { Simulation, SimulationOptions } from 'asyncio/testing';
import type { EventOf } from '../../../timeline/words.ts';
import type { Breakage, Report } from '../../break/report.ts';
import { describeRun } from './brokenRun.ts';
import { findProblems } from './findProblems.ts';
import { lineOfAnswer } from './observeAnswer.ts';
import { type Adaptable, ANSWER_FILE, type AnswerJob, leaveOut, runTests } from './runTests.ts';

type Suspension = EventOf<'task-suspended'>;

const MOST_WAITS = 200;
const MOST_MILLISECONDS = 4000;

/**
 * Runs the tests once for each number: in the nth run, whatever task waits in the answer's code for the nth time in a test is
 * cancelled exactly there. Ends when no test waits that often.
 */
export async function cancelAnswer(job: AnswerJob, passing: ReadonlySet<string>): Promise<Report> {
  const breakages: Breakage[] = [];
  let tried = 0;
  const end = performance.now() + MOST_MILLISECONDS;
  for (let number = 1; number <= MOST_WAITS && performance.now() < end; number += 1) {
    const attempt = new Attempt(number, passing);
    await runTests(job, attempt);
    if (attempt.hits === 0) break;
    tried += attempt.hits;
    breakages.push(...attempt.breakages);
  }
  return { tried, breakages };
}

/** One run of all tests. */
class Attempt {
  readonly breakages: Breakage[] = [];
  hits = 0;
  private readonly number: number;
  private readonly passing: ReadonlySet<string>;
  private test = '';
  private waits = 0;
  /** Where the program of this test was cancelled, until that is judged. */
  private hit: Suspension | undefined;

  constructor(number: number, passing: ReadonlySet<string>) {
    this.number = number;
    this.passing = passing;
  }

  started(test: string): void {
    this.test = test;
    this.waits = 0;
    this.hit = undefined;
  }

  adapt({ asyncio, testing }: Adaptable): void {
    const { simulate } = testing;
    const makeLoop: LoopFactory = (options) => new asyncio.SimulatedLoop(options);
    testing.cancelEverywhere = leaveOut;
    testing.explore = leaveOut;
    testing.simulate = <T>(main: () => Coroutine<T>, options: SimulationOptions = {}) => {
      const loopFactory = this.cancelIn(options.loopFactory ?? makeLoop);
      const simulation = simulate(main, { ...options, loopFactory });
      if (this.hit) this.judge(this.hit, simulation);
      return simulation;
    };
  }

  private cancelIn(makeLoop: LoopFactory): LoopFactory {
    return (options) => {
      let suspended: Suspension | undefined;
      const loop = makeLoop({
        ...options,
        trace(event) {
          if (event.kind === 'task-suspended') suspended = event;
          options.trace?.(event);
        },
      });
      return afterEachStep(loop, (task) => {
        if (task.id === suspended?.task && this.isHit(suspended)) task.cancel();
        suspended = undefined;
      });
    };
  }

  private isHit(suspension: Suspension): boolean {
    if (!this.passing.has(this.test) || lineOfAnswer(suspension.frames) === undefined) return false;
    this.waits += 1;
    if (this.waits !== this.number) return false;
    this.hits += 1;
    this.hit = suspension;
    return true;
  }

  private judge(hit: Suspension, simulation: Simulation<unknown>): void {
    this.hit = undefined;
    const line = lineOfAnswer(hit.frames);
    for (const problem of findProblems(hit, simulation))
      this.breakages.push({
        test: this.test,
        problem,
        wait: hit.wait.on,
        at: hit.at,
        ...(line !== undefined && { line }),
        run: describeRun(simulation, ANSWER_FILE),
      });
  }
}

type LoopFactory = NonNullable<SimulationOptions['loopFactory']>;
type Task = NonNullable<ReturnType<SimulatedLoop['currentTask']>>;

/** Calls `look` with each task that has just suspended, before anything else runs. */
function afterEachStep(loop: SimulatedLoop, look: (task: Task) => void): SimulatedLoop {
  const leave = loop.leaveTask.bind(loop);
  loop.leaveTask = (outer) => {
    const task = loop.currentTask();
    leave(outer);
    if (task && !task.done()) look(task);
  };
  return loop;
}
