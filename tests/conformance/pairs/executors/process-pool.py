# A process gets copies: what it changes there is not changed here.
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


def fill(cups):
    time.sleep(1)
    cups.append('tea')
    return cups


async def main():
    loop = asyncio.get_running_loop()
    cups = []
    with ProcessPoolExecutor(1) as pool:
        filled = await loop.run_in_executor(pool, fill, cups)
    print(len(cups), len(filled), loop.time())


asyncio.run(main())
