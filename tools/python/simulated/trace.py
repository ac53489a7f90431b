"""What a program does, step by step, as data: asyncio's own loop and tasks, watched from outside.

The TypeScript runtime's traces are brought to the same form; tools/conformance/steps.ts says what the kinds of
event mean. Nothing here changes what a program does:

- A pass of the loop shows where the loop takes the first handle out of its ready queue.
- A step of a task shows in its handle, whose callback is bound to the task. How it ended shows in whatever is
  recorded next: it is still running when it tells those who wait for the task, or cancels what the task waits for.
- shield() has a callback that only keeps the books for asyncio's call graph. It isn't recorded.
- asyncio ends every program with two tasks of its own (shutdown_asyncgens, shutdown_default_executor). Unless
  there is a generator to close, they are recorded as the plain callbacks that they are to the program.
"""

import asyncio
import collections
from asyncio import events, tasks

from .clock import clock

ORIGINALS = events.Handle, events.TimerHandle, events._ThreadSafeHandle

ACTIONS_OF_TASKS = ('created', 'step', 'cancel', 'waits', 'done')

# The Recorder of the program that runs now, if it is watched.
recorder = None


def start():
    global recorder
    recorder = Recorder()
    events.Handle, events.TimerHandle, events._ThreadSafeHandle = Handle, TimerHandle, ThreadSafeHandle


def stop():
    """The events since start(); none if nobody was watching."""
    global recorder
    recorded = recorder.events if recorder else None
    recorder = None
    events.Handle, events.TimerHandle, events._ThreadSafeHandle = ORIGINALS
    return recorded


class Recorder:
    """The events of one program. Each loop's time and tasks are counted from the loop's start."""

    def __init__(self):
        self.events = []
        self._loop = None
        self._start = 0.0
        self._tasks = 0
        self._running = []

    def record(self, kind, **fields):
        self._tell_how_step_ended()
        self._add(kind, **fields)

    def loop_made(self, loop):
        self._loop = loop
        self._start = clock.now
        self._tasks = 0
        loop._ready = ReadyQueue(loop)
        self.record('loop')

    def timer_armed(self, when):
        self.record('timer', when=when - self._start)

    def task_created(self, task, coro, name):
        if is_housekeeping(coro):
            return
        self._tasks += 1
        task._watched_as = name if name is not None else f'Task-{self._tasks}'
        self.record('created', task=task._watched_as)

    def start(self, task, initialize, options):
        """Call the task's own __init__, which runs the first step of an eager task."""
        loop = options.get('loop') or events.get_event_loop()
        if options.get('eager_start') and loop.is_running():
            self.step(task, initialize)
        else:
            initialize()

    def cancel_requested(self, task, message):
        if task._watched_as:
            self.record('cancel', task=task._watched_as, message=message)

    def program_failed(self, error):
        self.record('failed', **describe_error(error))

    def step(self, task, run):
        """Call `run`, which runs a step of the task."""
        self.record('step', task=task._watched_as)
        self._running.append(task)
        try:
            return run()
        finally:
            self._tell_how_step_ended()
            if self._running.pop() is not None:
                self._add('waits', task=task._watched_as, on='the next pass')

    def _tell_how_step_ended(self):
        """Once: the task that runs is done, or has just begun to wait for a future."""
        task = self._running[-1] if self._running else None
        if task is None:
            return
        if task.done():
            self._add('done', task=task._watched_as, **describe_outcome(task))
        elif task._fut_waiter is not None:
            self._add('waits', task=task._watched_as, on=describe_wait(task._fut_waiter))
        else:
            return
        self._running[-1] = None

    def _is_over(self):
        return self._loop is not None and self._loop.is_closed() and events._get_running_loop() is None

    def _add(self, kind, **fields):
        # When Python throws away what a closed loop has left, blocks of `finally` run that nobody asked for.
        if kind in ACTIONS_OF_TASKS and self._is_over():
            return
        self.events.append({'kind': kind, 'at': clock.now - self._start, **fields})


class ReadyQueue(collections.deque):
    """A loop's queue of handles; the first one to be taken since the loop selected begins a pass."""

    def __init__(self, loop):
        super().__init__()
        self._loop = loop
        self.pass_begins = True

    def popleft(self):
        if self.pass_begins and recorder:
            self.pass_begins = False
            ready = sum(not is_bookkeeping(handle._callback) for handle in self)
            recorder.record('pass', ready=ready, timers=len(self._loop._scheduled))
        return super().popleft()


class WatchedHandle:
    def _run(self):
        task = task_of(self._callback)
        if not recorder or is_bookkeeping(self._callback):
            super()._run()
        elif task is not None and task._watched_as:
            recorder.step(task, super()._run)
        else:
            recorder.record('callback')
            super()._run()


class Handle(WatchedHandle, events.Handle):
    pass


class ThreadSafeHandle(WatchedHandle, events._ThreadSafeHandle):
    pass


class TimerHandle(WatchedHandle, events.TimerHandle):
    def __init__(self, when, *arguments):
        super().__init__(when, *arguments)
        if recorder:
            recorder.timer_armed(when)


def is_housekeeping(coro):
    name = getattr(coro, '__qualname__', '')
    if name == 'SimulatedLoop.shutdown_asyncgens':
        return all(generator.ag_frame is None for generator in coro.cr_frame.f_locals['self']._asyncgens)
    return name == 'SimulatedLoop.shutdown_default_executor'


def is_bookkeeping(callback):
    return getattr(callback, '__qualname__', '') == 'shield.<locals>._clear_awaited_by_callback'


def task_of(callback):
    """The task that a callback is a step of: asyncio's C code makes them, and names none of its classes."""
    is_first = type(callback).__name__ == 'TaskStepMethWrapper'
    is_wakeup = getattr(callback, '__name__', None) == 'task_wakeup'
    return callback.__self__ if is_first or is_wakeup else None


def describe_wait(future):
    if isinstance(future, tasks._GatheringFuture):
        return 'gather'
    if isinstance(future, asyncio.Task):
        return future._watched_as
    return 'a future'


def describe_outcome(task):
    """Reads the fields behind result() and exception(): those would count as somebody's interest in the error."""
    if task.cancelled():
        return {'outcome': 'cancelled'}
    if task._exception is not None:
        return {'outcome': 'failed', **describe_error(task._exception)}
    plain = task._result is None or isinstance(task._result, (bool, int, float, str))
    return {'outcome': 'finished', **({'result': task._result} if plain else {})}


def describe_error(error):
    return {'error': type(error).__name__, 'message': str(error)}
