/** Running a program, and the loop that runs it. */

import type { Counterpart } from './counterpart.ts';

export const programs: readonly Counterpart[] = [
  {
    python: '`asyncio.run(main())`',
    here: '`await run(main())`',
    promises: '`await main()` at the top of a module',
    names: ['run'],
  },
  {
    python: '`asyncio.Runner(debug=True)`',
    here: '`new Runner({ debug: true })`',
    promises: '',
    names: ['Runner'],
  },
  {
    python: '`get_running_loop()`, `get_event_loop()`',
    here: '`getRunningLoop()`, `getEventLoop()`',
    promises: 'the one loop is hidden',
    names: ['getRunningLoop', 'getEventLoop'],
  },
  {
    python: '`new_event_loop()`, `set_event_loop(loop)`',
    here: '`newEventLoop()`, `setEventLoop(loop)`',
    promises: '',
    names: ['newEventLoop', 'setEventLoop'],
  },
  {
    python: '`BaseEventLoop`; `SelectorEventLoop`',
    here: '`EventLoop`; `HostLoop`',
    promises: "the host's loop",
    names: ['EventLoop', 'HostLoop'],
  },
  {
    python: 'tests bring their own',
    here: '`SimulatedLoop`: virtual time',
    promises: 'fake timers of a test library',
    names: ['SimulatedLoop'],
  },
  {
    python: '',
    here: '`SimulatedHostLoop`: virtual time, and Promises',
    promises: '',
    names: ['SimulatedHostLoop'],
  },
  {
    python: '`loop.call_soon(f)`, `call_soon_threadsafe(f)`',
    here: '`loop.callSoon(f)`, `callSoonThreadsafe(f)`',
    promises: '`queueMicrotask(f)`, `setImmediate(f)`',
    names: [],
  },
  {
    python: '`loop.call_later(1, f)`, `call_at(when, f)`',
    here: '`loop.callLater(1, f)`, `callAt(when, f)`',
    promises: '`setTimeout(f, 1000)`',
    names: [],
  },
  {
    python: '`Handle`, `TimerHandle`; `handle.cancel()`',
    here: '`Handle`, `TimerHandle`; `handle.cancel()`',
    promises: '`clearTimeout(id)`',
    names: ['Handle', 'TimerHandle'],
  },
  {
    python: '`loop.run_until_complete(f)`, `run_forever()`, `stop()`, `close()`',
    here: '`loop.runUntilComplete(f)`, `runForever()`, `stop()`, `close()`',
    promises: '',
    names: [],
  },
  {
    python: '`loop.time()`',
    here: '`loop.time()`, in seconds',
    promises: '`performance.now()`, in milliseconds',
    names: [],
  },
  {
    python: '`time.sleep(1)`, which blocks',
    here: '`time.sleep(1)`, which blocks',
    promises: '`Atomics.wait(…)`',
    names: ['time'],
  },
  {
    python: '`loop.set_exception_handler(f)`',
    here: '`loop.setExceptionHandler(f)`',
    promises: 'the event `unhandledrejection`',
    names: [],
  },
  {
    python: '`loop.add_signal_handler(SIGTERM, f)`, `signal.raise_signal(SIGTERM)`',
    here: "`loop.addSignalHandler('SIGTERM', f)`, `raiseSignal('SIGTERM')`",
    promises: "`process.on('SIGTERM', f)` (Node's)",
    names: ['raiseSignal'],
  },
  {
    python: '`capture_call_graph()`, `format_call_graph()`, `print_call_graph()`',
    here: '`captureCallGraph()`, `formatCallGraph()`, `printCallGraph()`',
    promises: 'asynchronous stacks in the debugger',
    names: ['captureCallGraph', 'formatCallGraph', 'printCallGraph'],
  },
];
