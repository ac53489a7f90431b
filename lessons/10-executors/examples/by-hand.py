# runInExecutor by hand: a job, a callback from outside, and a future.
import asyncio
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor


def scan(name: str) -> str:
    time.sleep(2)
    return f'{name} scanned'


# region program
async def scan_on(pool: Executor, name: str) -> str:
    loop = asyncio.get_running_loop()
    scanned = loop.create_future()

    def tell_the_loop(job: Future[str]) -> None:
        loop.call_soon_threadsafe(scanned.set_result, job.result())

    job = pool.submit(scan, name)
    job.add_done_callback(tell_the_loop)
    return await scanned


async def main() -> None:
    with ThreadPoolExecutor(1) as pool:
        print(await scan_on(pool, 'lake'))
# endregion


asyncio.run(main())
