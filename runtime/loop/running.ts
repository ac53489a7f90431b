/** Which loop runs now, and which loop is made next. (CPython: the module-level functions of Lib/asyncio/events.py.) */

import { requireLoop } from '../arguments.ts';
import { RuntimeError } from '../errors.ts';
import type { EventLoop } from './eventLoop.ts';

let running: EventLoop | undefined;
let installed: EventLoop | undefined;
let makeLoop: (() => EventLoop) | undefined;

/** The loop whose callback or task runs now. Raises RuntimeError if none does. */
export function getRunningLoop(): EventLoop {
  if (running) return running;
  throw new RuntimeError('no running event loop. Call this inside a coroutine that run() drives.');
}

/** The running loop, or undefined. */
export function findRunningLoop(): EventLoop | undefined {
  return running;
}

/** For loops: announces that `loop` runs from here on. Returns the one that did, to be put back. */
export function replaceRunningLoop(loop: EventLoop | undefined): EventLoop | undefined {
  const previous = running;
  running = loop;
  return previous;
}

/** The running loop, else the one installed by `setEventLoop`. Raises RuntimeError (as Python 3.14 does) if there is neither. */
export function getEventLoop(): EventLoop {
  const loop = running ?? installed;
  if (loop) return loop;
  throw new RuntimeError(
    'There is no current event loop. Use run(main()), or setEventLoop(newEventLoop()) first.',
  );
}

/** The loop that was given, else that of `getEventLoop`. Raises TypeError for what is no loop. */
export function chooseLoop(given: EventLoop | null | undefined, caller: string): EventLoop {
  if (given == null) return getEventLoop();
  requireLoop(given, caller);
  return given;
}

/** Installs the loop that `getEventLoop` returns while none runs; null removes it. Raises TypeError for anything else. */
export function setEventLoop(loop: EventLoop | null | undefined): void {
  if (loop != null) requireLoop(loop, 'setEventLoop()');
  installed = loop ?? undefined;
}

/** A new loop of the kind that the host program chose. It doesn't run yet. */
export function newEventLoop(): EventLoop {
  if (makeLoop) return makeLoop();
  throw new RuntimeError(
    'No loop factory is installed. Import from "asyncio", not from a file inside it.',
  );
}

/**
 * Chooses the kind of loop that `run()` and `newEventLoop()` make: for host programs, such as a test or a page that runs
 * somebody's program in virtual time. Returns the factory that was installed before.
 */
export function setDefaultLoopFactory(factory: () => EventLoop): (() => EventLoop) | undefined {
  const previous = makeLoop;
  makeLoop = factory;
  return previous;
}
