# A getter whose item was taken before it runs waits on.
import asyncio


async def getter(queue):
    print('got', await queue.get(), 'at', asyncio.get_running_loop().time())


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(getter(queue))
    await asyncio.sleep(0)
    queue.put_nowait('tea')
    print('main takes', queue.get_nowait())
    await asyncio.sleep(1)
    queue.put_nowait('coffee')
    await task


asyncio.run(main())
