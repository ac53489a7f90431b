// fails: a callback is called when its time has come
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
    return this.callAt(delay, callback);
  }

  /** Calls the callback when the loop's clock shows `when`, in seconds. */
  callAt(when: number, callback: Callback): TimerHandle {
    return new TimerHandle(this, callback, when);
  }

  /** Runs what is ready now. What that adds is for the next pass. */
  runPass(): void {
    for (let turns = this.ready.length; turns > 0; turns -= 1) this.ready.shift()?.run();
  }

  /** Makes passes until nothing is left to do. */
  runUntilIdle(): void {
    while (this.ready.length > 0) this.runPass();
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.exceptionHandler = handler;
  }

  callExceptionHandler(error: unknown): void {
    this.exceptionHandler(error);
  }
}
