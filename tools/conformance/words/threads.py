"""Words about threads, and words that are said in them."""

import asyncio
import contextvars

from .world import keep, show, world


async def in_thread(job):
    show('thread returns', await asyncio.to_thread(job))


def start_thread(name, job):
    world.futures[name] = keep(world.loop.run_in_executor(None, job))


def call_in_loop(callback):
    world.loop.call_soon_threadsafe(callback)


def run_in_loop(body):
    keep(asyncio.run_coroutine_threadsafe(body(), world.loop))


def spawn_in_shared_context(name, body):
    """Never eagerly: see eager-in-entered-context in runtime/differences.ts."""
    if world.context is None:
        world.context = contextvars.copy_context()
    world.tasks[name] = keep(asyncio.Task(body(), name=name, loop=world.loop, context=world.context))
