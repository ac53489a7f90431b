# put() waits while the queue is full.
import asyncio


async def producer(queue):
    for item in range(4):
        await queue.put(item)
        print('put', item, 'at', asyncio.get_running_loop().time())


async def main():
    queue = asyncio.Queue(2)
    task = asyncio.create_task(producer(queue))
    for _ in range(4):
        await asyncio.sleep(1)
        print('got', await queue.get(), queue.full())
    await task


asyncio.run(main())
