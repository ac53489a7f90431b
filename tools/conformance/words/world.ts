/**
 * What a generated program deals with, and how it tells of it. (world.py says the same in Python.)
 *
 * Tasks and futures are known by names. A program may use one that nobody bears yet; then nothing happens.
 */

import {
  type AsyncGenerator,
  Barrier,
  CancelledError,
  Condition,
  type Context,
  ContextVar,
  type Coroutine,
  Event,
  type EventLoop,
  type ExceptionContext,
  ExceptionGroup,
  eagerTaskFactory,
  type Future,
  getRunningLoop,
  type Handle,
  Lock,
  PriorityQueue,
  Queue,
  run,
  Semaphore,
  StreamReader,
  type Task,
  type TaskGroup,
  type Timeout,
  TimeoutError,
} from 'asyncio';

/** A block of a program: words that may wait. */
export type Body = () => Coroutine<unknown>;

export class Boom extends Error {
  override name = 'Boom';
}

export const variable = new ContextVar('variable', { default: 'unset' });

/** Made anew for each program. */
class World {
  loop: EventLoop | undefined;
  context: Context | undefined;
  generator: AsyncGenerator<number> | undefined;
  stream: StreamReader | undefined;
  streamEnded = false;
  readonly tasks = new Map<string, Task>();
  readonly futures = new Map<string, Future<unknown>>();
  readonly groups: TaskGroup[] = [];
  readonly deadlines = new Map<Task | undefined, Timeout[]>();
  readonly handles: Handle[] = [];
  readonly lost: string[] = [];
  readonly lock = new Lock();
  readonly semaphore = new Semaphore(1);
  readonly event = new Event();
  readonly condition = new Condition();
  readonly barrier = new Barrier(2);
  readonly queue = new Queue<unknown>(1);
  readonly priorities = new PriorityQueue<unknown>();
}

export let world = new World();

export async function runProgram(main: Body, eager = false): Promise<void> {
  world = new World();
  try {
    await run(program(main, eager));
  } catch (error) {
    console.log(`failed: ${describe(error)}`);
  }
  for (const text of world.lost.sort()) console.log(`lost: ${text}`);
}

function* program(main: Body, eager: boolean): Coroutine<void> {
  const loop = getRunningLoop();
  world.loop = loop;
  world.stream = new StreamReader({ limit: 8, loop });
  loop.setExceptionHandler(report);
  if (eager) loop.setTaskFactory(eagerTaskFactory);
  yield* main();
}

/** Errors that nobody looked at come at times that are Python's own business: they are told at the end. */
function report(_loop: EventLoop, context: ExceptionContext): void {
  const message = context.message.split(' ').slice(0, 3).join(' ');
  if (message.endsWith(' exception was')) world.lost.push(describe(context.exception));
  else if (message !== 'Task was destroyed')
    say(`report: ${message}: ${describe(context.exception)}`);
}

const KINDS = {
  cancelled: (error: unknown) => error instanceof CancelledError,
  error: (error: unknown) => !(error instanceof CancelledError),
  timeout: (error: unknown) => error instanceof TimeoutError,
  everything: () => true,
};

/** Throws the error again unless it is of this kind: TypeScript's `catch` catches all. */
export function caught(kind: keyof typeof KINDS, error: unknown): void {
  if (!KINDS[kind](error)) throw error;
  show('caught', error);
}

export function show(what: string, value?: unknown): void {
  say(`${what}: ${describe(value)}`);
}

export function say(text: string): void {
  console.log(text);
}

function describe(value: unknown): string {
  if (value instanceof Error) return describeError(value);
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`;
  return value === undefined || value === null ? 'nothing' : String(value);
}

function describeError(error: Error): string {
  if (error instanceof ExceptionGroup) return error.name + describe(error.exceptions);
  const told = error instanceof Boom || error instanceof CancelledError;
  return told ? `${error.name}(${error.message})` : error.name;
}
