# to_thread() runs a blocking function beside the loop, and gives its result.
import asyncio
import time


def brew(cup):
    time.sleep(2)
    return cup


async def tick():
    for _ in range(3):
        print('tick at', asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    ticker = asyncio.create_task(tick())
    print(await asyncio.to_thread(brew, 'tea'), asyncio.get_running_loop().time())
    await ticker


asyncio.run(main())
