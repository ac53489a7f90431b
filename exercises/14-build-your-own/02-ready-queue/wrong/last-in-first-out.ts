// mistake: takes from the end of the queue: that is a stack
// caught by: callbacks are called in the order in which they were planned
/** A function that somebody else will call. */
export type Callback = () => void;

/** Is told of the errors that nobody else sees. */
export type ExceptionHandler = (error: unknown) => void;

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

/** Calls callbacks. */
export class EventLoop {
  private readonly ready: Handle[] = [];
  private exceptionHandler: ExceptionHandler = (error) => console.error(error);

  /** Calls the callback in the next pass, after everything that is ready already. */
  callSoon(callback: Callback): Handle {
    const handle = new Handle(this, callback);
    this.ready.push(handle);
    return handle;
  }

  /** Runs what is ready now. What that adds is for the next pass. */
  runPass(): void {
    for (let turns = this.ready.length; turns > 0; turns -= 1) this.ready.pop()?.run();
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
