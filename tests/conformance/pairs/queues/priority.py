# A priority queue gives the smallest item first.
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in ((2, 'b'), (3, 'c'), (1, 'z'), (2, 'a')):
        await queue.put(item)
    while not queue.empty():
        print(*await queue.get())


asyncio.run(main())
