# A job reports to the loop. (In virtual time, and in Python.)
import asyncio
import time
from collections.abc import Callable


# region program
def read_film(report: Callable[[int], object]) -> str:
    for percent in (25, 50, 75):
        time.sleep(1)
        report(percent)
    time.sleep(1)
    return 'film'


async def show(percents: asyncio.Queue[int]) -> None:
    while True:
        print(f'{await percents.get()} %')


async def main() -> None:
    loop = asyncio.get_running_loop()
    percents: asyncio.Queue[int] = asyncio.Queue()

    def report(percent: int) -> None:
        loop.call_soon_threadsafe(percents.put_nowait, percent)

    display = asyncio.create_task(show(percents), name='display')
    print(await asyncio.to_thread(read_film, report))
    display.cancel()
# endregion


asyncio.run(main())
