# A LIFO queue gives the latest item first.
import asyncio


async def main():
    queue = asyncio.LifoQueue(3)
    for item in range(3):
        await queue.put(item)
    print(queue.full(), await queue.get(), await queue.get())
    await queue.put(9)
    print(await queue.get(), await queue.get(), queue.empty())


asyncio.run(main())
