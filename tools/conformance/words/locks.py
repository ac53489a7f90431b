"""Words about locks of all kinds. There is one of each."""

import asyncio
from contextlib import AsyncExitStack

from .world import show, world


async def with_lock(body):
    async with world.lock:
        await body()


async def acquire():
    show('acquired', await world.lock.acquire())


def release():
    world.lock.release()


async def with_semaphore(body):
    async with world.semaphore:
        await body()


async def with_stack(body):
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(world.semaphore)
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(show, 'stack unwinds')
        await body()


def release_semaphore():
    world.semaphore.release()


async def wait_event():
    show('event', await world.event.wait())


def set_event():
    world.event.set()


def clear_event():
    world.event.clear()


async def with_condition(body):
    async with world.condition:
        await body()


async def wait_condition():
    show('notified', await world.condition.wait())


async def wait_condition_for_event():
    show('notified', await world.condition.wait_for(world.event.is_set))


def notify(count):
    world.condition.notify(count)


async def wait_barrier():
    show('place', await world.barrier.wait())


async def reset_barrier():
    await world.barrier.reset()


async def abort_barrier():
    await world.barrier.abort()
