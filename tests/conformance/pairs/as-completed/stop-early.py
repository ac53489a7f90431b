# Who stops early leaves the others running.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)
    return delay


async def main():
    async for task in asyncio.as_completed([work(2), work(1)]):
        print('first:', await task)
        break
    await asyncio.sleep(3)
    print('end')


asyncio.run(main())
