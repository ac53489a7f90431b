"""Words about deadlines and groups."""

import asyncio

from .world import keep, show, world


async def with_timeout(delay, body):
    await with_deadline(asyncio.timeout(delay), body)


async def with_timeout_at(when, body):
    await with_deadline(asyncio.timeout_at(when), body)


async def with_deadline(deadline, body):
    mine = world.deadlines.setdefault(asyncio.current_task(), [])
    mine.append(deadline)
    try:
        async with deadline:
            await body()
    finally:
        mine.remove(deadline)
        show('expired', deadline.expired())


def reschedule(delay):
    mine = world.deadlines.get(asyncio.current_task())
    if mine:
        mine[-1].reschedule(None if delay is None else asyncio.get_running_loop().time() + delay)


async def with_group(body):
    async with asyncio.TaskGroup() as group:
        world.groups.append(group)
        await body()


def spawn_in_group(name, body):
    if world.groups:
        world.tasks[name] = keep(world.groups[-1].create_task(body(), name=name))
