/** Who waits for whom, and where each one stands. (CPython: Lib/asyncio/graph.py.) */

import { requireNumber } from './arguments.ts';
import { awaitedBy } from './awaitedBy.ts';
import { describe } from './describe.ts';
import { RuntimeError } from './errors.ts';
import { Future } from './future.ts';
import { findRunningLoop } from './loop/running.ts';
import { coroutineStack, type PrintOptions, printText, requireLimit } from './stack.ts';
import { Task } from './task.ts';
import type { SourceFrame } from './trace/events.ts';

/** One call in a stack. */
export interface FrameCallGraphEntry {
  readonly frame: SourceFrame;
}

/** A future, the calls that it is in (innermost first), and who waits for it. */
export interface FutureCallGraph {
  readonly future: Future<unknown>;
  readonly callStack: readonly FrameCallGraphEntry[];
  readonly awaitedBy: readonly FutureCallGraph[];
}

export interface CallGraphOptions {
  /** For the current task: leaves out the innermost `depth - 1` frames. By default 1. */
  readonly depth?: number | undefined;
  /** At most so many frames of each stack: the outermost ones, or the innermost ones if it is negative. 0: none at all. */
  readonly limit?: number | null | undefined;
}

/**
 * The call graph of the future, by default of the current task: undefined where there is none. Raises TypeError for what is no future, RuntimeError
 * if no loop runs and no future is given.
 */
export function captureCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions = {},
): FutureCallGraph | undefined {
  requireLimit(options, 'captureCallGraph()');
  requireNumber(options.depth ?? 1, 'captureCallGraph()', 'frames');
  if (!future) requireRunningLoop();
  const subject = future ?? currentTask();
  if (subject === undefined) return undefined;
  if (!(subject instanceof Future))
    throw new TypeError(`${describe(subject)} is not a Future: it has no call graph`);
  const builder = new GraphBuilder(options.limit ?? undefined);
  const skipped = subject === currentTask() ? (options.depth ?? 1) - 1 : 0;
  return builder.build(subject, framesOf(subject).slice(skipped), new Set());
}

/** The call graph as text. Empty where there is no current task. Raises as `captureCallGraph` does. */
export function formatCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions = {},
): string {
  const graph = captureCallGraph(future, options);
  return graph ? formatLevel(graph, '').join('\n') : '';
}

/** Prints the call graph. Raises as `captureCallGraph` does. */
export function printCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions & Pick<PrintOptions, 'file'> = {},
): void {
  printText(formatCallGraph(future, options), { file: options.file });
}

function requireRunningLoop(): void {
  if (findRunningLoop()) return;
  throw new RuntimeError(
    'captureCallGraph() is called outside of a running event loop and no future to introspect was provided',
  );
}

function currentTask(): Task | undefined {
  return findRunningLoop()?.currentTask();
}

class GraphBuilder {
  private readonly limit: number | undefined;

  constructor(limit: number | undefined) {
    this.limit = limit;
  }

  /** `path` leads here. Tasks in a deadlock may wait for each other in a circle, so each stands in a path only once. */
  build(
    future: Future<unknown>,
    frames: readonly SourceFrame[],
    path: ReadonlySet<Future<unknown>>,
  ): FutureCallGraph {
    const longer = new Set(path).add(future);
    const waiters = awaitedBy(future).filter((task) => !longer.has(task));
    return {
      future,
      callStack: this.withinLimit(frames).map((frame) => ({ frame })),
      awaitedBy: waiters.map((task) => this.build(task, framesOf(task), longer)),
    };
  }

  private withinLimit(frames: readonly SourceFrame[]): readonly SourceFrame[] {
    if (this.limit === undefined) return frames;
    if (this.limit < 0) return frames.slice(0, -this.limit);
    return this.limit === 0 ? [] : frames.slice(-this.limit);
  }
}

function framesOf(future: Future<unknown>): SourceFrame[] {
  return future instanceof Task ? coroutineStack(future) : [];
}

function formatLevel(graph: FutureCallGraph, indent: string): string[] {
  const lines = [`* ${nameOf(graph.future)}`];
  if (graph.callStack.length > 0) lines.push('  + Call stack:');
  for (const { frame } of graph.callStack)
    lines.push(`  |   File '${frame.file}', line ${frame.line}, in ${frame.functionName}()`);
  if (graph.awaitedBy.length > 0) lines.push('  + Awaited by:');
  const outer = graph.awaitedBy.flatMap((waiter) => formatLevel(waiter, `${indent}    `));
  return [...lines.map((line) => indent + line), ...outer];
}

function nameOf(future: Future<unknown>): string {
  return future instanceof Task ? `Task(name='${future.getName()}')` : `Future(${future.label})`;
}
