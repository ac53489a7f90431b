"""Words about queues: one that holds a single item, and one of priorities."""

from .world import show, world


async def put(item):
    await world.queue.put(item)
    show('size', world.queue.qsize())


async def get():
    show('got', await world.queue.get())


def put_nowait(item):
    world.queue.put_nowait(item)


def get_nowait():
    show('got', world.queue.get_nowait())


def task_done():
    world.queue.task_done()


async def join_queue():
    await world.queue.join()


def shutdown_queue(immediate):
    world.queue.shutdown(immediate)


async def put_priority(item):
    await world.priorities.put(item)


async def get_priority():
    show('got', await world.priorities.get())
