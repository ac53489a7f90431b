# When a scan ends, code outside the loop has it start a coroutine.
import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor


def scan(name: str, seconds: float) -> str:
    time.sleep(seconds)
    return name


# region program
async def mail(name: str) -> str:
    print(f'{name} scanned')
    await asyncio.sleep(2)
    return f'{name} mailed'


async def main() -> None:
    loop = asyncio.get_running_loop()
    mails: list[Future[str]] = []

    def mail_it(job: Future[str]) -> None:
        coroutine = mail(job.result())
        mails.append(asyncio.run_coroutine_threadsafe(coroutine, loop))

    with ThreadPoolExecutor(2) as pool:
        lake = pool.submit(scan, 'lake', 2)
        hill = pool.submit(scan, 'hill', 1)
        lake.add_done_callback(mail_it)
        hill.add_done_callback(mail_it)
        await asyncio.gather(
            asyncio.wrap_future(lake), asyncio.wrap_future(hill)
        )
    print('scanner off')
    futures = [asyncio.wrap_future(future) for future in mails]
    for line in await asyncio.gather(*futures):
        print(line)
# endregion


asyncio.run(main())
