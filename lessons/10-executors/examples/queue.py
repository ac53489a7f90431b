# Three scans, and an executor with two workers.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def scan(seconds: float) -> None:
    time.sleep(seconds)


# region program
async def report(name: str, scanned: asyncio.Future[None]) -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    await scanned
    after = round(loop.time() - started)
    print(f'{name} scanned after {after} s')


async def main() -> None:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        album = report('album', loop.run_in_executor(pool, scan, 5))
        poster = report('poster', loop.run_in_executor(pool, scan, 2))
        stamp = report('stamp', loop.run_in_executor(pool, scan, 1))
        await asyncio.gather(album, poster, stamp)
# endregion


asyncio.run(main())
