# A pool runs so many jobs at a time; the others wait for a free thread.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    time.sleep(2)
    return name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        jobs = [loop.run_in_executor(pool, work, name) for name in 'abc']
        for job in jobs:
            print(await job, loop.time())


asyncio.run(main())
