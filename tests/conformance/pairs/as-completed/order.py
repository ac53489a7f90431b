# as_completed() gives the results in the order in which they arrive.
import asyncio


async def brew(cup, delay):
    await asyncio.sleep(delay)
    return cup


async def main():
    cups = [brew('tea', 3), brew('coffee', 1), brew('water', 2)]
    for awaitable in asyncio.as_completed(cups):
        print(await awaitable, asyncio.get_running_loop().time())


asyncio.run(main())
