// fails: the callback is called
/** A function that somebody else will call. */
export type Callback = () => void;

/** Is told of the errors that nobody else sees. */
export type ExceptionHandler = (error: unknown) => void;

/** A callback on its way to being called. */
export class Handle {
  protected readonly loop: EventLoop;
  protected readonly callback: Callback;

  constructor(loop: EventLoop, callback: Callback) {
    this.loop = loop;
    this.callback = callback;
  }

  /** Takes the call back: the callback won't be called. */
  cancel(): void {}

  cancelled(): boolean {
    return false;
  }

  /** Calls the callback, unless it was cancelled. An error goes to the loop's exception handler. */
  run(): void {}
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
