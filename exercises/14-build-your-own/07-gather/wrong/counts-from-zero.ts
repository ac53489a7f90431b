// mistake: takes a request that the task has refused long ago for somebody’s new one
// caught by: a request that the task has refused before is not taken for a new one
/** A function that somebody else will call. */
export type Callback = () => void;

/** Is told of the errors that nobody else sees. */
export type ExceptionHandler = (error: unknown) => void;

/** What a loop has to know of time. It is handed in, so that it may be a virtual one. */
export interface Clock {
  /** In seconds. It only goes forward. */
  time(): number;
  /** Lets so many seconds pass. Nothing else runs meanwhile. */
  sleep(seconds: number): void;
}

/** A clock that doesn't run, but jumps. */
export class VirtualClock implements Clock {
  private now = 0;

  time(): number {
    return this.now;
  }

  sleep(seconds: number): void {
    this.now += seconds;
  }
}

/** What a coroutine hands to its task: the future that it waits for, or nothing, to let the loop make a pass. */
export type Suspension = Future<unknown> | undefined;

/** A computation that can stop in the middle. */
export type Coroutine<T> = Generator<Suspension, T, unknown>;

/** Anything that can stand behind `yield*`. */
export interface Awaitable<T> {
  [Symbol.iterator](): Iterator<Suspension, T, unknown>;
}

export interface TaskOptions {
  readonly name?: string;
}

/** The future is not in the state that the call needs. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError';
}

/** The call makes no sense where it stands. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

/** Thrown into a coroutine to cancel it. Clean up, and throw it again. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** The time was up. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** A callback on its way to being called. */
export class Handle {
  private readonly loop: EventLoop;
  private readonly callback: Callback;
  private wasCancelled = false;

  constructor(loop: EventLoop, callback: Callback) {
    this.loop = loop;
    this.callback = callback;
  }

  /** Takes the call back: the callback won't be called. */
  cancel(): void {
    this.wasCancelled = true;
  }

  cancelled(): boolean {
    return this.wasCancelled;
  }

  /** Calls the callback, unless it was cancelled. An error goes to the loop's exception handler. */
  run(): void {
    if (this.wasCancelled) return;
    try {
      this.callback();
    } catch (error) {
      this.loop.callExceptionHandler(error);
    }
  }
}

/** A handle with a time: its callback is called not before that. */
export class TimerHandle extends Handle {
  private readonly deadline: number;

  constructor(loop: EventLoop, callback: Callback, deadline: number) {
    super(loop, callback);
    this.deadline = deadline;
  }

  /** A time of the loop's clock, in seconds. */
  when(): number {
    return this.deadline;
  }
}

/** Calls callbacks. */
export class EventLoop {
  private readonly ready: Handle[] = [];
  private readonly timers: TimerHandle[] = [];
  private readonly clock: Clock;
  private exceptionHandler: ExceptionHandler = (error) => console.error(error);

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** The loop's clock, in seconds. */
  time(): number {
    return this.clock.time();
  }

  /** Calls the callback in the next pass, after everything that is ready already. */
  callSoon(callback: Callback): Handle {
    const handle = new Handle(this, callback);
    this.ready.push(handle);
    return handle;
  }

  /** Calls the callback in so many seconds. */
  callLater(delay: number, callback: Callback): TimerHandle {
    return this.callAt(this.time() + delay, callback);
  }

  /** Calls the callback when the loop's clock shows `when`, in seconds. */
  callAt(when: number, callback: Callback): TimerHandle {
    const timer = new TimerHandle(this, callback, when);
    this.timers.push(timer);
    this.timers.sort((one, other) => one.when() - other.when());
    return timer;
  }

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    return new Task(this, coroutine, options);
  }

  /** Blocks: time passes, and nothing of this loop runs. */
  block(seconds: number): void {
    this.clock.sleep(seconds);
  }

  /** Waits, if there is nothing to run; then runs what is ready. What that adds is for the next pass. */
  runPass(): void {
    this.select(this.selectTimeout());
    this.collectDueTimers();
    runningLoop = this;
    try {
      for (let turns = this.ready.length; turns > 0; turns -= 1) this.ready.shift()?.run();
    } finally {
      runningLoop = undefined;
    }
  }

  /** Makes passes until nothing is left to do. */
  runUntilIdle(): void {
    while (!this.isIdle()) this.runPass();
  }

  /** Makes passes until the future is done, and gives its result. Raises RuntimeError if that can never be. */
  runUntilComplete<T>(future: Future<T>): T {
    while (!future.done()) {
      if (this.isIdle()) throw new RuntimeError('Deadlock: nothing can wake anybody.');
      this.runPass();
    }
    return future.result();
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.exceptionHandler = handler;
  }

  callExceptionHandler(error: unknown): void {
    this.exceptionHandler(error);
  }

  private isIdle(): boolean {
    return this.ready.length === 0 && this.timers.every((timer) => timer.cancelled());
  }

  /** How long the next pass may wait, in seconds; null if there is nothing to wait for. */
  private selectTimeout(): number | null {
    while (this.timers[0]?.cancelled()) this.timers.shift();
    if (this.ready.length > 0) return 0;
    const next = this.timers[0];
    return next ? Math.max(0, next.when() - this.time()) : null;
  }

  private select(timeout: number | null): void {
    if (timeout !== null && timeout > 0) this.clock.sleep(timeout);
  }

  /** Those whose time has come join the queue, the earliest first. */
  private collectDueTimers(): void {
    for (let next = this.timers[0]; next && next.when() <= this.time(); next = this.timers[0]) {
      this.timers.shift();
      this.ready.push(next);
    }
  }
}

/** A place for a result that isn't there yet. */
export class Future<T> {
  protected readonly loop: EventLoop;
  private state: 'pending' | 'finished' | 'cancelled' = 'pending';
  private value: T | undefined;
  private failure: { readonly error: unknown } | undefined;
  private readonly callbacks: Callback[] = [];

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  /** True once there is a result or an exception, or it was cancelled. */
  done(): boolean {
    return this.state !== 'pending';
  }

  cancelled(): boolean {
    return this.state === 'cancelled';
  }

  /** The result. Throws the exception if there is one, CancelledError if cancelled, InvalidStateError while pending. */
  result(): T {
    if (this.state === 'cancelled') throw new CancelledError();
    if (this.state === 'pending') throw new InvalidStateError('Result is not set.');
    if (this.failure) throw this.failure.error;
    return this.value as T;
  }

  /** The exception; undefined if it finished well. Throws CancelledError if cancelled, InvalidStateError while pending. */
  exception(): unknown {
    if (this.state === 'cancelled') throw new CancelledError();
    if (this.state === 'pending') throw new InvalidStateError('Exception is not set.');
    return this.failure?.error;
  }

  /** Throws InvalidStateError if the future is done already. */
  setResult(result: T): void {
    this.requirePending();
    this.value = result;
    this.finish('finished');
  }

  /** Throws InvalidStateError if the future is done already. */
  setException(error: unknown): void {
    this.requirePending();
    this.failure = { error };
    this.finish('finished');
  }

  /** Ends the wait without a result. False, and nothing happens, if it is done already. */
  cancel(): boolean {
    if (this.done()) return false;
    this.finish('cancelled');
    return true;
  }

  /** Calls `callback(this)` soon after the future is done: through the loop, even if it is done already. */
  addDoneCallback(callback: (future: Future<T>) => void): void {
    const call = () => callback(this);
    if (this.done()) this.loop.callSoon(call);
    else this.callbacks.push(call);
  }

  /** What `yield* future` does: suspend until it is done, then return the result or throw the error. */
  *[Symbol.iterator](): Coroutine<T> {
    if (!this.done()) yield this;
    return this.result();
  }

  private requirePending(): void {
    if (this.done()) throw new InvalidStateError(`The future is ${this.state} already.`);
  }

  private finish(state: 'finished' | 'cancelled'): void {
    this.state = state;
    for (const callback of this.callbacks.splice(0)) this.loop.callSoon(callback);
  }
}

/** A coroutine that the loop drives, step by step, and the future of its result. */
export class Task<T> extends Future<T> {
  private readonly coroutine: Coroutine<T>;
  private readonly name: string;
  private waiter: Suspension;
  private mustCancel = false;
  private cancelRequests = 0;

  constructor(loop: EventLoop, coroutine: Coroutine<T>, { name = 'task' }: TaskOptions) {
    super(loop);
    this.coroutine = coroutine;
    this.name = name;
    loop.callSoon(() => this.step());
  }

  getName(): string {
    return this.name;
  }

  /** Asks the task to end: CancelledError is thrown into its coroutine where it waits. False if the task is done already. */
  override cancel(): boolean {
    if (this.done()) return false;
    this.cancelRequests += 1;
    const passedOn = this.waiter?.cancel() ?? false;
    if (!passedOn) this.mustCancel = true;
    return true;
  }

  /** How often this task was asked to cancel, less the `uncancel()` calls. */
  cancelling(): number {
    return this.cancelRequests;
  }

  /** Takes one request back, for whoever made it and dealt with it. Returns how many are left. */
  uncancel(): number {
    if (this.cancelRequests > 0) this.cancelRequests -= 1;
    return this.cancelRequests;
  }

  /** Runs the coroutine to its next suspension; with a failure, by throwing that into it. */
  private step(failure?: { readonly error: unknown }): void {
    const thrown = this.mustCancel ? { error: new CancelledError() } : failure;
    this.mustCancel = false;
    runningTask = this;
    try {
      const { done, value } = thrown ? this.coroutine.throw(thrown.error) : this.coroutine.next();
      if (done) this.complete(value);
      else this.suspend(value);
    } catch (error) {
      this.fail(error);
    } finally {
      runningTask = undefined;
    }
  }

  private complete(result: T): void {
    if (this.mustCancel) super.cancel();
    else this.setResult(result);
  }

  private fail(error: unknown): void {
    if (error instanceof CancelledError) super.cancel();
    else this.setException(error);
  }

  /** Arranges for the next step. */
  private suspend(waiter: Suspension): void {
    this.waiter = waiter;
    if (waiter) waiter.addDoneCallback(() => this.wakeup());
    else this.loop.callSoon(() => this.step());
    if (this.mustCancel && waiter?.cancel()) this.mustCancel = false;
  }

  /** Goes on with the result, or the error, of the future that it waited for. */
  private wakeup(): void {
    try {
      this.waiter?.result();
    } catch (error) {
      return this.step({ error });
    }
    this.step();
  }
}

/**
 * Runs all awaitables at once. The future's result is the list of their results, in order. The first error is thrown at once to whoever
 * awaits it, and the others run on. Cancelling it cancels all that aren't done.
 */
export function gather<const A extends readonly (Coroutine<unknown> | Future<unknown>)[]>(
  ...awaitables: A
): Future<Results<A>> {
  return new GatheringFuture<Results<A>>(getRunningLoop(), awaitables.map(ensureFuture));
}

type Results<A extends readonly unknown[]> = {
  -readonly [Index in keyof A]: A[Index] extends Awaitable<infer T> ? T : never;
};

/** A coroutine becomes a task; a future stays what it is. */
function ensureFuture<T>(awaitable: Coroutine<T> | Future<T>): Future<T> {
  return awaitable instanceof Future ? awaitable : createTask(awaitable);
}

class GatheringFuture<R> extends Future<R> {
  private readonly children: readonly Future<unknown>[];
  private left: number;

  constructor(loop: EventLoop, children: readonly Future<unknown>[]) {
    super(loop);
    this.children = children;
    this.left = children.length;
    for (const child of children) child.addDoneCallback(() => this.childDone(child));
    if (this.left === 0) this.finishWithAll();
  }

  override cancel(): boolean {
    if (this.done()) return false;
    const cancelled = this.children.filter((child) => child.cancel());
    return cancelled.length > 0;
  }

  private childDone(child: Future<unknown>): void {
    this.left -= 1;
    if (this.done()) return;
    if (child.cancelled()) this.setException(new CancelledError());
    else if (child.exception() !== undefined) this.setException(child.exception());
    else if (this.left === 0) this.finishWithAll();
  }

  private finishWithAll(): void {
    this.setResult(this.children.map((child) => child.result()) as R);
  }
}

/** Something to enter and to leave, whatever happens in between. */
export interface AsyncContextManager<T> {
  enter(): Coroutine<T>;
  /** Gets the error that ended the body, if one did. */
  exit(error?: unknown): Coroutine<void>;
}

/** Enters, runs the body, and leaves: after a result, an error or a cancellation. */
export function* asyncWith<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: T) => Coroutine<R>,
): Coroutine<R> {
  const value = yield* manager.enter();
  let result: R;
  try {
    result = yield* body(value);
  } catch (error) {
    yield* manager.exit(error);
    throw error;
  }
  yield* manager.exit();
  return result;
}

/** `yield* asyncWith(timeout(2), function* () { … })`: after `delay` seconds the body is cancelled, and TimeoutError is raised in its place. */
export function timeout(delay: number): Timeout {
  return new Timeout(getRunningLoop().time() + delay);
}

/** Cancels the task that entered it when the time is up, and turns that cancellation, and no other, into a TimeoutError. */
export class Timeout implements AsyncContextManager<Timeout> {
  private readonly deadline: number;
  private task: Task<unknown> | undefined;
  private timer: TimerHandle | undefined;
  private expired = false;

  constructor(deadline: number) {
    this.deadline = deadline;
  }

  *enter(): Coroutine<this> {
    this.task = currentTask();
    this.timer = getRunningLoop().callAt(this.deadline, () => this.expire());
    return this;
  }

  *exit(error?: unknown): Coroutine<void> {
    this.timer?.cancel();
    if (!this.expired) return;
    const requestsLeft = this.task?.uncancel() ?? 0;
    if (requestsLeft > 0) return;
    if (error instanceof CancelledError) throw new TimeoutError('', { cause: error });
  }

  private expire(): void {
    this.expired = true;
    this.task?.cancel();
  }
}

let runningLoop: EventLoop | undefined;
let runningTask: Task<unknown> | undefined;

/** The loop whose pass is running. Raises RuntimeError outside of one. */
export function getRunningLoop(): EventLoop {
  if (!runningLoop) throw new RuntimeError('no running event loop');
  return runningLoop;
}

/** The task whose step is running. */
export function currentTask(): Task<unknown> | undefined {
  return runningTask;
}

/** Runs a program on a loop of its own, and gives its result. Raises RuntimeError inside a running loop. */
export function run<T>(main: Coroutine<T>, clock: Clock = new VirtualClock()): T {
  if (runningLoop) throw new RuntimeError('run() cannot be called from a running event loop.');
  const loop = new EventLoop(clock);
  return loop.runUntilComplete(loop.createTask(main));
}

export function createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}

/** Suspends the current task for `delay` seconds and then returns `result`. `sleep(0)` lets the loop make one pass. */
export function* sleep<T = void>(delay: number, result?: T): Coroutine<T> {
  if (delay <= 0) {
    yield;
    return result as T;
  }
  const loop = getRunningLoop();
  const future = loop.createFuture<void>();
  const timer = loop.callLater(delay, () => {
    if (!future.done()) future.setResult();
  });
  try {
    yield* future;
  } finally {
    timer.cancel();
  }
  return result as T;
}

/** What blocks. */
export const time = {
  sleep(seconds: number): void {
    getRunningLoop().block(seconds);
  },
};
