# Leaving a group waits for all its tasks.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)
    return delay


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(2)), group.create_task(work(1))]
        print('body ends')
    print(*(task.result() for task in tasks), asyncio.get_running_loop().time())


asyncio.run(main())
