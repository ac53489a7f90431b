# get_nowait() and put_nowait() raise instead of waiting.
import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print('empty')
    queue.put_nowait('tea')
    try:
        queue.put_nowait('coffee')
    except asyncio.QueueFull:
        print('full')
    print(queue.get_nowait())


asyncio.run(main())
