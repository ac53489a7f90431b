import { SimulatedLoop, setDefaultLoopFactory, type Task } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import { awaitStack } from '../../../runtime/coroutine.ts';
import type { Handle, TimerHandle } from '../../../runtime/handle.ts';
import { taskOf } from '../../../runtime/steps.ts';

/** What a loop really had before it at the moment in which it told an event. */
export interface Truth {
  readonly at: number;
  readonly ready: readonly string[];
  /** The timers that will fire, and how many there are with those that are cancelled. */
  readonly timers: readonly string[];
  readonly heap: number;
  readonly current: number | undefined;
  readonly tasks: readonly TaskTruth[];
}

export interface TaskTruth {
  readonly id: number;
  readonly state: 'ready' | 'waiting';
  readonly on: string | undefined;
  readonly stack: readonly string[];
}

export interface Watched {
  readonly trace: TraceEvent[];
  readonly truths: Truth[];
}

/** Runs a program on loops that are looked into at each event. One list for each loop that it made. */
export async function watchLoops(program: () => unknown): Promise<Watched[]> {
  const watched: Watched[] = [];
  const factory = setDefaultLoopFactory(() => {
    const one: Watched = { trace: [], truths: [] };
    watched.push(one);
    const loop: SimulatedLoop = new SimulatedLoop({
      maxPasses: 10_000,
      trace: (event) => {
        one.trace.push(event);
        one.truths.push(lookInto(loop, event.kind === 'pass' || event.kind === 'idle'));
      },
    });
    return loop;
  });
  const captured = captureConsole(() => {});
  try {
    await program();
  } catch {
    // How the program ends is not the question here.
  } finally {
    captured.restore();
    if (factory) setDefaultLoopFactory(factory);
  }
  return watched;
}

/** Stacks are asked for between steps only, when every coroutine rests. */
function lookInto(loop: SimulatedLoop, rests: boolean): Truth {
  const ready: Handle[] = [...Reflect.get(loop, 'ready')];
  const timers: TimerHandle[] = Reflect.get(loop.timers, 'items');
  return {
    at: loop.time(),
    ready: ready.map(
      (handle) => `${loop.tracer?.idOf(handle)}${handle.cancelled() ? ' cancelled' : ''}`,
    ),
    timers: timers
      .filter((timer) => !timer.cancelled())
      .map((timer) => `${loop.tracer?.idOf(timer)} at ${timer.when()}`)
      .sort(),
    heap: timers.length,
    current: loop.currentTask()?.id || undefined,
    tasks: rests
      ? [...loop.tasks].filter(({ id }) => id > 0).map((task) => describeTask(task, ready))
      : [],
  };
}

function describeTask(task: Task, ready: readonly Handle[]): TaskTruth {
  const isReady = ready.some((handle) => taskOf(handle) === task);
  const isSuspended = task.isSuspended();
  return {
    id: task.id,
    state: isReady ? 'ready' : 'waiting',
    on: isReady ? undefined : task.waitingFor()?.label,
    stack: isSuspended
      ? awaitStack(task.getCoro()).map(({ functionName, line }) => `${functionName}:${line}`)
      : [],
  };
}
