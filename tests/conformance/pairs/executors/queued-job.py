# A job that waits for a thread can be cancelled, and then never runs.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    print(name, 'runs')
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as pool:
        jobs = [loop.run_in_executor(pool, work, name) for name in 'abc']
        await asyncio.sleep(0)
        jobs[1].cancel()
        await asyncio.wait(jobs)
    print(loop.time(), jobs[1].cancelled())


asyncio.run(main())
