# When its time is up, as_completed() raises TimeoutError for each that is left.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    for awaitable in asyncio.as_completed([work(1), work(3), work(4)], timeout=2):
        try:
            print(await awaitable)
        except TimeoutError:
            print('late at', asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
