# A task of a group that is cancelled doesn't abort the group.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(5))
        group.create_task(work(3))
        await asyncio.sleep(1)
        task.cancel()
    print('group ends', task.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
