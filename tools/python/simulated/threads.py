"""Executors whose jobs take their virtual time beside the event loop.

The rules, which the TypeScript SimulatedLoop follows too:

1. A job starts when a worker is free: within submit(), or else when an earlier job ends.
2. Its function runs to its end at once, at the start. Its time.sleep() calls move a clock of the job's own.
3. What it does to the outside (printing, call_soon_threadsafe, submit) happens at the time of the job's clock:
   at once while it has not slept, else later, when the loop's clock comes there.
4. It ends at the time of its clock: its future gets its result, asyncio hears of that through
   call_soon_threadsafe, and then its worker takes the next job in the queue.
5. At one and the same time, what jobs do comes before the loop's timers; jobs among themselves in the order in
   which they did it.
"""

import collections
import concurrent.futures
import contextvars
import itertools
import pickle
import threading
from asyncio import events
from concurrent.futures import _base, thread

from .clock import clock

DEFAULT_WORKERS = 8
MAXIMUM_SLEEPS = 10_000


class Job:
    def __init__(self, future, call, worker):
        self.future = future
        self.call = call
        self.thread = worker
        self.time = clock.now
        self._sleeps = 0

    def sleep(self, seconds):
        self.time += seconds
        self._sleeps += 1
        if self._sleeps > MAXIMUM_SLEEPS:
            raise RuntimeError(
                f'A simulated job slept {MAXIMUM_SLEEPS:,} times. It runs to its end at once, '
                'so it never sees what the loop changes later.')

    def run(self):
        """Run the function as if in a thread: no running loop, an empty context, a name of its own."""
        outer, loop = clock.job, events._get_running_loop()
        main_thread = threading.current_thread()
        clock.job = self
        events._set_running_loop(None)
        threading._active[threading.get_ident()] = self.thread
        try:
            return lambda result=contextvars.Context().run(self.call): self.future.set_result(result)
        except BaseException as error:
            return lambda error=error: self.future.set_exception(error)
        finally:
            clock.job = outer
            events._set_running_loop(loop)
            threading._active[threading.get_ident()] = main_thread


class SimulatedExecutor(_base.Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._max_workers = max_workers or DEFAULT_WORKERS
        self._prefix = thread_name_prefix or f'{type(self).__name__}-{next(pool_numbers)}'
        self._initialize = lambda: initializer and initializer(*initargs)
        self._free = []
        self._started_workers = 0
        self._busy = 0
        self._queue = collections.deque()
        self._idle_callbacks = []
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = _base.Future()
        call = self._prepare(fn, args, kwargs)
        clock.perform(lambda: self._enqueue(future, call))
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._queue:
                future, _ = self._queue.popleft()
                future.cancel()
        if wait:
            clock.wait_until(self._is_idle)

    def when_idle(self, callback):
        """Call back as soon as no job runs or waits."""
        self._idle_callbacks.append(callback)
        self._tell_when_idle()

    def _prepare(self, fn, args, kwargs):
        return lambda: fn(*args, **kwargs)

    def _enqueue(self, future, call):
        self._queue.append((future, call))
        self._start_waiting_jobs()

    def _start_waiting_jobs(self):
        while self._queue and self._busy < self._max_workers:
            future, call = self._queue.popleft()
            if future.set_running_or_notify_cancel():
                self._start(future, call)
        self._tell_when_idle()

    def _start(self, future, call):
        self._busy += 1
        worker = self._take_worker()
        job = Job(future, call, worker)
        deliver = job.run()
        clock.at(job.time, lambda: self._end(worker, deliver))

    def _end(self, worker, deliver):
        self._busy -= 1
        self._free.append(worker)
        deliver()
        self._start_waiting_jobs()

    def _take_worker(self):
        if self._free:
            return self._free.pop(0)
        worker = threading.Thread(name=f'{self._prefix}_{self._started_workers}')
        self._started_workers += 1
        self._initialize()
        return worker

    def _is_idle(self):
        return not self._queue and not self._busy

    def _tell_when_idle(self):
        while self._idle_callbacks and self._is_idle():
            self._idle_callbacks.pop(0)()


class ThreadPoolExecutor(SimulatedExecutor):
    pass


class ProcessPoolExecutor(SimulatedExecutor):
    """Jobs as in a thread, but what goes across is pickled, there and back."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), **_):
        super().__init__(max_workers, '', initializer, initargs)

    def _prepare(self, fn, args, kwargs):
        sent = pickle.dumps((fn, args, kwargs))
        return lambda: run_pickled(sent)


def run_pickled(sent):
    fn, args, kwargs = pickle.loads(sent)
    return pickle.loads(pickle.dumps(fn(*args, **kwargs)))


pool_numbers = itertools.count()


def install():
    concurrent.futures.ThreadPoolExecutor = ThreadPoolExecutor
    concurrent.futures.ProcessPoolExecutor = ProcessPoolExecutor
    thread.ThreadPoolExecutor = ThreadPoolExecutor
    for name in ('result', 'exception'):
        setattr(_base.Future, name, advancing_the_clock(getattr(_base.Future, name)))


def advancing_the_clock(method):
    """Future.result() and .exception() block their thread: here they move the clock on to the answer."""

    def wait_and_get(future, timeout=None):
        deadline = None if timeout is None else clock.time() + timeout
        if not future.done() and not clock.wait_until(future.done, deadline):
            raise TimeoutError()
        return method(future)

    return wait_and_get


def start_again():
    global pool_numbers
    pool_numbers = itertools.count()
