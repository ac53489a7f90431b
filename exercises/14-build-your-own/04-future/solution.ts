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

/** The future is not in the state that the call needs. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError';
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

  /** Waits, if there is nothing to run; then runs what is ready. What that adds is for the next pass. */
  runPass(): void {
    this.select(this.selectTimeout());
    this.collectDueTimers();
    for (let turns = this.ready.length; turns > 0; turns -= 1) this.ready.shift()?.run();
  }

  /** Makes passes until nothing is left to do. */
  runUntilIdle(): void {
    while (!this.isIdle()) this.runPass();
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
  private state: 'pending' | 'finished' = 'pending';
  private value: T | undefined;
  private failure: { readonly error: unknown } | undefined;
  private readonly callbacks: Callback[] = [];

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  /** True once there is a result or an exception. */
  done(): boolean {
    return this.state !== 'pending';
  }

  /** The result. Throws the exception if there is one, InvalidStateError while there is neither. */
  result(): T {
    if (this.state === 'pending') throw new InvalidStateError('Result is not set.');
    if (this.failure) throw this.failure.error;
    return this.value as T;
  }

  /** The exception; undefined if it finished well. Throws InvalidStateError while it is pending. */
  exception(): unknown {
    if (this.state === 'pending') throw new InvalidStateError('Exception is not set.');
    return this.failure?.error;
  }

  /** Throws InvalidStateError if the future is done already. */
  setResult(result: T): void {
    this.requirePending();
    this.value = result;
    this.finish();
  }

  /** Throws InvalidStateError if the future is done already. */
  setException(error: unknown): void {
    this.requirePending();
    this.failure = { error };
    this.finish();
  }

  /** Calls `callback(this)` soon after the future is done: through the loop, even if it is done already. */
  addDoneCallback(callback: (future: Future<T>) => void): void {
    const call = () => callback(this);
    if (this.done()) this.loop.callSoon(call);
    else this.callbacks.push(call);
  }

  private requirePending(): void {
    if (this.done()) throw new InvalidStateError(`The future is ${this.state} already.`);
  }

  private finish(): void {
    this.state = 'finished';
    for (const callback of this.callbacks.splice(0)) this.loop.callSoon(callback);
  }
}
