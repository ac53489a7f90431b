# Two print jobs for one worker. After a second, both are cancelled.
import asyncio
import time
from concurrent.futures import Executor, ThreadPoolExecutor


# region program
def print_photo(name: str) -> None:
    time.sleep(3)
    print(f'{name} printed')


async def order(pool: Executor, name: str) -> None:
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(pool, print_photo, name)
    finally:
        print(f'order of {name} ended')


async def main() -> None:
    with ThreadPoolExecutor(1) as pool:
        lake = asyncio.create_task(order(pool, 'lake'), name='lake')
        hill = asyncio.create_task(order(pool, 'hill'), name='hill')
        await asyncio.sleep(1)
        lake.cancel()
        hill.cancel()
        await asyncio.wait([lake, hill])
    print('pool closed')
# endregion


asyncio.run(main())
