# Items come out of a queue in the order in which they went in.
import asyncio


async def producer(queue):
    for item in ('tea', 'coffee', 'water'):
        await asyncio.sleep(1)
        await queue.put(item)


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(producer(queue))
    for _ in range(3):
        print(await queue.get(), asyncio.get_running_loop().time())
    print(queue.empty(), queue.qsize(), queue.maxsize)
    await task


asyncio.run(main())
