/** The loop, and how programs run on it. */

import type { Difference } from './difference.ts';

export const loop: readonly Difference[] = [
  {
    id: 'run-promise',
    what: 'run(), runUntilComplete(), runForever()',
    python: 'Return when the program has ended.',
    here: 'Return a Promise of the outcome at once. On a SimulatedLoop everything has happened by then. Misuse still raises at the call.',
    reason: 'A host of JavaScript cannot wait without stopping everything else.',
    test: 'runner.test.ts > is over on a SimulatedLoop when it returns',
  },
  {
    id: 'two-loops',
    what: 'Two loops in one thread',
    python: 'The second raises RuntimeError.',
    here: 'On HostLoops two programs take turns. Inside a coroutine, run() raises RuntimeError as in Python.',
    reason: 'run() returns before the program has ended, so another one may be started meanwhile.',
    test: 'loop/host.test.ts > take turns when two run in one thread',
  },
  {
    id: 'deadlock',
    what: 'A program that is stuck',
    python: 'Waits for ever.',
    here: 'On a SimulatedLoop: DeadlockError, naming each task, what it waits for and where. On a HostLoop it waits, as in Python.',
    reason:
      'In virtual time nobody outside can wake a task. So it is known that nothing will happen, and it is worth saying.',
    test: 'loop/simulated.test.ts > ends in DeadlockError, which names each task, what it waits for and where',
  },
  {
    id: 'polling',
    what: 'How often a busy loop looks at the host (I/O, signals)',
    python: 'In each pass.',
    here: 'A HostLoop: after passes that took four milliseconds together, or when nothing is ready.',
    reason:
      'Going back to the host costs more than a pass. Handles and timers keep their order in either case.',
    test: 'loop/host.test.ts > lets the host have its turns',
  },
  {
    id: 'threadsafe',
    what: 'Calling the loop from outside its passes',
    python: 'Only callSoonThreadsafe wakes a loop that waits.',
    here: 'Everything does: callSoon, callLater, a future that is finished.',
    reason: 'There is one thread. A callback of the host may call the loop as if it were inside.',
    test: 'loop/host.test.ts > is woken by a future that a callback of the host finishes',
  },
  {
    id: 'ctrl-c',
    what: 'Ctrl-C',
    python:
      'The second one raises KeyboardInterrupt wherever the program is. Uncaught, it ends the process by the signal.',
    here: 'It is raised between steps. Uncaught, it rejects the Promise of run(): exit code 1. In virtual time Ctrl-C ends the process.',
    reason:
      'The host hears signals only when no code runs; and in virtual time code runs until the program has ended.',
    test: 'loop/interrupt.test.ts > Ctrl-C waits for the end of the step that runs; uncaught, the KeyboardInterrupt is exit code 1',
  },
  {
    id: 'callback-arguments',
    what: 'callSoon(callback, *args) and its like',
    python: 'Pass the arguments on to the callback.',
    here: 'Take options in their place: `callSoon(() => callback(1), { context })`. Anything else there raises TypeError.',
    reason: 'A closure says the same, and the types are checked.',
    test: 'loop/core.arguments.test.ts > has no arguments for the callback among it',
  },
  {
    id: 'checked-callbacks',
    what: 'A callback that is no function, or a coroutine function',
    python: 'TypeError at the call in debug mode; otherwise a report when it is called.',
    here: 'TypeError at the call, always.',
    reason: 'It costs nothing, and the stack then shows who was wrong.',
    test: 'loop/core.arguments.test.ts > is checked at the call: callbacks',
  },
  {
    id: 'nan',
    what: 'Not a number as a time',
    python:
      'sleep(nan) raises ValueError; call_later, timeout and wait_for take it, and the timers get into disorder.',
    here: 'RangeError at the call, everywhere.',
    reason: 'A timer that never fires is hard to find.',
    test: 'loop/core.arguments.test.ts > is checked at the call: seconds',
  },
  {
    id: 'debug-mode',
    what: 'Debug mode',
    python: 'Also set by PYTHONASYNCIODEBUG and -X dev. Remembers where objects were created.',
    here: 'Set by run(main(), { debug: true }) and setDebug(). Where tasks were created is in the trace.',
    reason: 'The trace tells more, and costs nothing when it is off.',
    test: 'loop/core.test.ts > can be switched while the loop runs',
  },
  {
    id: 'swallowed',
    what: 'A task that swallows its cancellation',
    python: 'Nothing is said.',
    here: 'Debug mode reports it.',
    reason: 'A `catch` swallows it by accident more easily than an `except Exception`.',
    test: 'task.test.ts > reports a task that swallowed its cancellation',
  },
  {
    id: 'shutdown-asyncgens',
    what: 'The tasks that run() makes at its end',
    python: 'One that closes asynchronous generators, and one that closes the default executor.',
    here: 'The first is in the trace only where a generator is open, the second never.',
    reason: 'A trace shows what a program does, and here there is nothing to do.',
    test: 'runner.test.ts > shows a task for the closing of generators in the trace only when one is open',
  },
];
