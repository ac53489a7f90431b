"""Words that wait for several things, or for one in a special way."""

import asyncio

from .world import keep, show, world


def awaitables(children):
    """A child is the name of a task, or the body of a coroutine."""
    found = [world.tasks.get(child) if isinstance(child, str) else child() for child in children]
    return [awaitable for awaitable in found if awaitable is not None]


def others(children):
    """Without the task itself: most circles (see circles in runtime/differences.ts) would be of one."""
    return [awaitable for awaitable in awaitables(children) if awaitable is not asyncio.current_task()]


async def gather(children, return_exceptions):
    show('gathered', await asyncio.gather(*others(children), return_exceptions=return_exceptions))


def gather_later(name, children, return_exceptions):
    outer = asyncio.gather(*others(children), return_exceptions=return_exceptions)
    world.futures[name] = keep(outer)


async def wait(names, timeout, return_when):
    done, pending = await asyncio.wait(awaitables(names), timeout=timeout, return_when=return_when)
    show('done', [task.get_name() for task in done])
    show('pending', [task.get_name() for task in pending])


async def in_order_of_completion(children, timeout):
    for awaitable in asyncio.as_completed(awaitables(children), timeout=timeout):
        show('completed', await awaitable)


async def in_order_of_completion_async(children, timeout):
    async for future in asyncio.as_completed(awaitables(children), timeout=timeout):
        show('completed', await future)


async def wait_for(child, timeout):
    for awaitable in awaitables([child]):
        if awaitable is not asyncio.current_task():
            show('in time', await asyncio.wait_for(awaitable, timeout))


async def shield(child):
    for awaitable in awaitables([child]):
        show('shielded', await asyncio.shield(awaitable))
