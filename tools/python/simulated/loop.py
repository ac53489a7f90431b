"""An asyncio event loop whose selector moves the virtual clock on instead of waiting."""

import asyncio
import math
import selectors
import warnings
from asyncio import events, futures, selector_events, timeouts

from . import network, signals, trace
from .clock import clock
from .order import OrderedSet
from .processes import Processes

MAXIMUM_PASSES = 100_000


class DeadlockError(RuntimeError):
    """Nothing is ready, no timer is armed, and nobody outside the loop will act either."""


class Endless(BaseException):
    """The program ran into a limit; not an Exception, so that a program's `except Exception` lets it pass."""


class Selector(selectors._BaseSelectorImpl):
    def __init__(self, loop):
        super().__init__()
        self._loop = loop
        self._passes = 0

    def select(self, timeout):
        self._count_pass()
        if timeout == 0:
            clock.advance(clock.now)
        else:
            self._move_on_until_something_is_ready()
        self._loop._clock_resolution = resolution(clock.now)
        if trace.recorder:
            self._loop._ready.pass_begins = True
        return self._ready()

    def _ready(self):
        return network.network.ready(self._fd_to_key.values())

    def _move_on_until_something_is_ready(self):
        loop = self._loop
        timer = loop._scheduled[0].when() if loop._scheduled else None
        while not loop._ready and not self._ready():
            action = clock.next_action()
            if action is not None and (timer is None or action <= timer):
                clock.perform_next()
            elif timer is not None:
                return clock.advance(timer)
            else:
                raise DeadlockError(describe_deadlock(loop))

    def _count_pass(self):
        self._passes += 1
        if self._passes > MAXIMUM_PASSES:
            raise Endless(f'the loop made {MAXIMUM_PASSES:,} passes and the program has not ended')


def resolution(now):
    """A nanosecond as on Linux, or where a float has no nanoseconds (after some 97 days) its next value.

    The loop runs the timers before now + resolution: were that now, a timer that is due would never run.
    """
    return max(1e-9, math.ulp(now))


class SimulatedLoop(signals.SignalHandlers, Processes, selector_events.BaseSelectorEventLoop):
    def __init__(self):
        super().__init__(Selector(self))
        self._signals = set()
        self._asyncgens.data = OrderedSet()
        if trace.recorder:
            trace.recorder.loop_made(self)

    def time(self):
        return clock.time()

    def call_soon_threadsafe(self, callback, *args, context=None):
        """As asyncio's; called by a job that has slept, the handle becomes ready at the job's time."""
        if clock.time() <= clock.now:
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        handle = events.Handle(callback, args, self, context)
        clock.perform(lambda: self._ready.append(handle))
        return handle

    def _check_thread(self):
        if clock.job is not None:
            raise RuntimeError('Non-thread-safe operation invoked on an event loop other than the current one')

    async def shutdown_asyncgens(self):
        """As asyncio's. Whether a generator that has ended is still known depends on who refers to it: here it never is."""
        for generator in list(self._asyncgens):
            if generator.ag_frame is None:
                self._asyncgens.discard(generator)
        await super().shutdown_asyncgens()

    async def shutdown_default_executor(self, timeout=None):
        """As asyncio's, without the thread that it waits in."""
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        idle = self.create_future()
        self._default_executor.when_idle(
            lambda: self.call_soon_threadsafe(futures._set_result_unless_cancelled, idle, None))
        try:
            async with timeouts.timeout(timeout):
                await idle
        except TimeoutError:
            warnings.warn('The executor did not finishing joining '
                          f'its threads within {timeout} seconds.', RuntimeWarning, stacklevel=2)
        self._default_executor.shutdown(wait=False)

    def _make_self_pipe(self):
        """Nobody has to be woken: the clock moves on by itself."""

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        pass


class Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = SimulatedLoop


def describe_deadlock(loop):
    waiting = [task.get_name() for task in asyncio.all_tasks(loop)]
    return ('The program is stuck: nothing is ready to run and no timer is armed, '
            f'but these tasks still wait: {", ".join(waiting)}')


def install(original_run):
    asyncio.run = asyncio.runners.run = original_run
    asyncio.SelectorEventLoop = asyncio.EventLoop = SimulatedLoop


def forget_loops():
    """No loop runs and none is set, as at the start of a process."""
    events._set_running_loop(None)
    events._event_loop_policy = Policy()
