"""What CPython leaves to chance or to the process's history, decided once.

- A task without a name is called Task-1, Task-2, … from the start of each program.
- asyncio keeps tasks in sets, which CPython walks in the order of memory addresses: any order is allowed, and
  it shows where tasks are cancelled together. Here such a set is walked in the order of insertion, or backwards
  when a caller wants to know whether a program depends on it.
"""

import asyncio
import functools
import inspect
import itertools
import random
import textwrap
from asyncio import tasks, taskgroups

from . import trace


class OrderedSet(set):
    backwards = False

    def __init__(self, items=()):
        super().__init__()
        self._order = {}
        for item in items:
            self.add(item)

    def __iter__(self):
        order = list(self._order) + [item for item in super().__iter__() if item not in self._order]
        present = [item for item in order if item in self]
        if OrderedSet.backwards:
            # By number, not by reversing: a set filled from a reversed one, and reversed again, would look untouched.
            present.sort(key=lambda item: self._order.get(item, 0), reverse=True)
        return iter(present)

    def add(self, item):
        self._order.setdefault(item, getattr(item, '_number', len(self._order)))
        super().add(item)

    def discard(self, item):
        self._order.pop(item, None)
        super().discard(item)

    def remove(self, item):
        super().remove(item)
        self._order.pop(item, None)

    def pop(self):
        if not self:
            raise KeyError('pop from an empty set')
        item = next(iter(self))
        self.remove(item)
        return item

    def clear(self):
        super().clear()
        self._order.clear()

    def copy(self):
        return OrderedSet(self._order)

    def __sub__(self, other):
        return OrderedSet(item for item in self if item not in other)

    def __and__(self, other):
        return OrderedSet(item for item in self if item in other)

    def __or__(self, other):
        return OrderedSet(itertools.chain(self, other))


class Task(asyncio.Task):
    """asyncio's task, counted from 1 in each program."""

    _numbers = itertools.count(1)

    # The task's name in the trace, if there is one.
    _watched_as = None

    def __init__(self, coro, *, name=None, **options):
        if not asyncio.iscoroutine(coro):
            super().__init__(coro, **options)
        self._number = next(Task._numbers)
        options['name'] = name if name is not None else f'Task-{next(Task._names)}'
        start = functools.partial(super().__init__, coro, **options)
        if trace.recorder:
            trace.recorder.task_created(self, coro, name)
            trace.recorder.start(self, start, options)
        else:
            start()
        if self._source_traceback:
            del self._source_traceback[-1]

    def cancel(self, msg=None):
        if trace.recorder and not self.done():
            trace.recorder.cancel_requested(self, msg)
        return super().cancel(msg)

    @classmethod
    def count_from_one(cls):
        cls._numbers = itertools.count(1)
        cls._names = itertools.count(1)


def install():
    tasks.Task = asyncio.Task = Task
    tasks.eager_task_factory = asyncio.eager_task_factory = tasks.create_eager_task_factory(Task)
    tasks.all_tasks = asyncio.all_tasks = in_order_of_creation(tasks.all_tasks)
    tasks.set = taskgroups.set = OrderedSet
    use_set_instead_of_set_display(tasks._AsCompletedIterator.__init__)


def in_order_of_creation(all_tasks):
    def all_tasks_in_order(loop=None):
        return OrderedSet(sorted(all_tasks(loop), key=lambda task: getattr(task, '_number', 0)))

    return all_tasks_in_order


def use_set_instead_of_set_display(method):
    """as_completed() writes `{… for …}`, which no name can replace: compile it anew with `set(…)`."""
    display = '{ensure_future(aw, loop=loop) for aw in set(aws)}'
    source = textwrap.dedent(inspect.getsource(method))
    if display not in source:
        raise NotImplementedError('asyncio.as_completed has changed: adapt order.py')
    namespace = {}
    code = compile(source.replace(display, f'set({display[1:-1]})'), tasks.__file__, 'exec')
    exec(code, tasks.__dict__, namespace)
    tasks._AsCompletedIterator.__init__ = namespace['__init__']


def start_again(backwards):
    OrderedSet.backwards = backwards
    Task.count_from_one()
    random.seed(0)
