# A limit of one second, around work that takes three and never waits.
import asyncio
import time
from collections.abc import Awaitable, Callable


async def compute() -> None:
    time.sleep(3)
    print('computed')


async def compute_and_save() -> None:
    await compute()
    await asyncio.sleep(1)
    print('saved')


async def in_time(body: Callable[[], Awaitable[None]]) -> None:
    try:
        async with asyncio.timeout(1):
            await body()
        print('in time')
    except TimeoutError:
        print('timed out')


async def main() -> None:
    await in_time(compute)
    await in_time(compute_and_save)


asyncio.run(main())
