# An eager task that never suspends is done when create_task() returns.
import asyncio


async def brew():
    return 'tea'


async def spill():
    raise Exception('spilt')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(brew())
    print(task.done(), task.result(), await task)
    task = asyncio.create_task(spill())
    print(task.done(), task.exception())


asyncio.run(main())
