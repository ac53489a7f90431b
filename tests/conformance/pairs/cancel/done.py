# Cancelling a task that is done does nothing.
import asyncio


async def child():
    return 'tea'


async def main():
    task = asyncio.create_task(child())
    await task
    print(task.cancel('late'), task.cancelled(), task.cancelling(), await task)


asyncio.run(main())
