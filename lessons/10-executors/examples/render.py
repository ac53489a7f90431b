# Two processes render four films; the loop answers pings.
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


# region program
# Two seconds of calculating, in virtual time.
def render(film: str) -> str:
    time.sleep(2)
    return f'{film} rendered'


async def answer_pings() -> None:
    while True:
        await asyncio.sleep(1.5)
        print('pong')


async def main() -> None:
    loop = asyncio.get_running_loop()
    pings = asyncio.create_task(answer_pings(), name='pings')
    with ProcessPoolExecutor(2) as pool:
        jobs = []
        for film in ['dawn', 'noon', 'dusk', 'night']:
            jobs.append(loop.run_in_executor(pool, render, film))
        for line in await asyncio.gather(*jobs):
            print(line)
    pings.cancel()
# endregion


if __name__ == '__main__':
    asyncio.run(main())
