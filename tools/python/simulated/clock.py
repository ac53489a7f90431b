"""Virtual time: it passes only when somebody sleeps, and then at once.

The world beside the event loop (executor jobs, the network, other programs) acts through the clock's agenda: a
list of actions with their times. Whoever moves the clock on performs the actions on the way, each at exactly its time.
"""

import heapq
import itertools
import time as real_time


class Clock:
    def __init__(self):
        self.restart()

    def restart(self):
        self.now = 0.0
        self.job = None
        self._agenda = []
        self._order = itertools.count()

    def time(self):
        """The time of whoever asks: a job that has slept is ahead of the loop."""
        return self.now if self.job is None else self.job.time

    def sleep(self, seconds):
        """time.sleep(): in the loop's thread it holds everything up, in a job only the job."""
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        if self.job is None:
            self.advance(self.now + seconds)
        else:
            self.job.sleep(seconds)

    def perform(self, action):
        """Do `action` when it is as late for everybody as it is for the caller."""
        if self.time() <= self.now:
            action()
        else:
            self.at(self.time(), action)

    def at(self, when, action, of_the_world=False):
        """What is `of_the_world` happens without the program, which doesn't wait for it at its end."""
        heapq.heappush(self._agenda, (when, next(self._order), action, of_the_world))

    def forget_the_world(self):
        self._agenda = [entry for entry in self._agenda if not entry[3]]
        heapq.heapify(self._agenda)

    def next_action(self):
        """The time of the next action on the agenda, or None."""
        return self._agenda[0][0] if self._agenda else None

    def perform_next(self):
        when, _, action, _ = heapq.heappop(self._agenda)
        self.now = max(self.now, when)
        action()

    def advance(self, when):
        while self._agenda and self._agenda[0][0] <= when:
            self.perform_next()
        self.now = max(self.now, when)

    def wait_until(self, condition, deadline=None):
        """Block the calling thread; False when the deadline came first."""
        if self.job is not None and not condition():
            raise RuntimeError(
                'A simulated job runs to its end at once, so it cannot wait for what happens later. '
                'Let the coroutine that awaits the job wait instead.')
        while not condition():
            upcoming = self.next_action()
            if deadline is not None and (upcoming is None or upcoming > deadline):
                self.advance(deadline)
                return condition()
            if upcoming is None:
                raise RuntimeError('The program is stuck: it blocks for something that nobody will do.')
            self.perform_next()
        return True


clock = Clock()


def install():
    real_time.sleep = clock.sleep
    for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        setattr(real_time, name, clock.time)
        setattr(real_time, f'{name}_ns', lambda: round(clock.time() * 1_000_000_000))
