# An executor's map() gives the results in the order of the items.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(first, second):
    time.sleep(first)
    return first * second


async def main():
    with ThreadPoolExecutor(2) as pool:
        print(*pool.map(work, (3, 1, 2), (10, 20, 30, 40)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
