# What an executor gives at submit() becomes a future of the loop by wrap_future().
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(number):
    time.sleep(number)
    return number * number


async def main():
    with ThreadPoolExecutor(3) as pool:
        jobs = [pool.submit(work, number) for number in (3, 1, 2)]
        print(*await asyncio.gather(*(asyncio.wrap_future(job) for job in jobs)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
