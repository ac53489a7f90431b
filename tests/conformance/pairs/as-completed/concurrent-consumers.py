# Several tasks can take their results from one as_completed().
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    return delay


async def consume(name, awaitables):
    for awaitable in awaitables:
        print(name, await awaitable)


async def main():
    awaitables = asyncio.as_completed([work(1), work(2), work(3), work(4)])
    await asyncio.gather(consume('a', awaitables), consume('b', awaitables))


asyncio.run(main())
