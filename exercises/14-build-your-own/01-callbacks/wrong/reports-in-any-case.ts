// mistake: tells the exception handler in a finally, which runs without an error, too
// caught by: callSoon() calls the callback, and reports nothing if it ends well
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
    let failure: unknown;
    try {
      this.callback();
    } catch (error) {
      failure = error;
    } finally {
      this.loop.callExceptionHandler(failure);
    }
  }
}

/** Calls callbacks. */
export class EventLoop {
  private exceptionHandler: ExceptionHandler = (error) => console.error(error);

  /** Calls the callback. */
  callSoon(callback: Callback): Handle {
    const handle = new Handle(this, callback);
    handle.run();
    return handle;
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.exceptionHandler = handler;
  }

  callExceptionHandler(error: unknown): void {
    this.exceptionHandler(error);
  }
}
