"""Words about one task or several."""

import asyncio
import time

from .world import keep, show, world


async def sleep(delay):
    await asyncio.sleep(delay)


def now():
    show('now', int(asyncio.get_running_loop().time() * 1000))


def block(seconds):
    if not world.loop.is_closed():
        time.sleep(seconds)


def spawn(name, body):
    world.tasks[name] = keep(asyncio.create_task(body(), name=name))


def spawn_eagerly(name, body):
    world.tasks[name] = keep(asyncio.Task(body(), name=name, loop=asyncio.get_running_loop(), eager_start=True))


async def join(name):
    """Not by the task itself: see awaited-itself in runtime/differences.ts."""
    if name in world.tasks and world.tasks[name] is not asyncio.current_task():
        show(f'joined {name}', await world.tasks[name])


def cancel(name, message):
    if name in world.tasks:
        show(f'cancel {name}', world.tasks[name].cancel(message))


def cancel_self(message):
    show('cancel self', asyncio.current_task().cancel(message))


def uncancel():
    show('uncancel', asyncio.current_task().uncancel())


def cancelling():
    show('cancelling', asyncio.current_task().cancelling())


def peek(name):
    if name not in world.tasks:
        return
    task = world.tasks[name]
    if not task.done():
        show(f'peek {name}', 'pending')
    elif task.cancelled():
        show(f'peek {name}', 'cancelled')
    else:
        show(f'peek {name}', task.exception() or task.result())


def count_tasks():
    show('tasks', len(asyncio.all_tasks()))
