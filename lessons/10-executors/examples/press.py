# Four print jobs for two workers. The last one depends on the first.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def poster() -> None:
    time.sleep(3)


def card() -> None:
    time.sleep(1)


def stamp() -> None:
    time.sleep(1)


def book() -> None:
    time.sleep(2)


async def main() -> None:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        poster_job = loop.run_in_executor(pool, poster)
        card_job = loop.run_in_executor(pool, card)
        stamp_job = loop.run_in_executor(pool, stamp)
        await poster_job
        print('poster printed')
        await loop.run_in_executor(pool, book)
        print('book printed')
        await card_job
        await stamp_job
        print('all printed')


asyncio.run(main())
