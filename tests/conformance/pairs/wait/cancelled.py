# Who is cancelled in wait() leaves the tasks alone.
import asyncio


async def work():
    await asyncio.sleep(3)
    print('worked')


async def watch(task):
    await asyncio.wait([task])


async def main():
    task = asyncio.create_task(work())
    watcher = asyncio.create_task(watch(task))
    await asyncio.sleep(1)
    watcher.cancel()
    await asyncio.wait([watcher])
    print(watcher.cancelled(), task.done())
    await task


asyncio.run(main())
