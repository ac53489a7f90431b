# An error of one is raised in its turn, and the others still come.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    if delay == 2:
        raise Exception('two failed')
    return delay


async def main():
    for awaitable in asyncio.as_completed([work(3), work(2), work(1)]):
        try:
            print(await awaitable)
        except Exception as error:
            print(error)


asyncio.run(main())
