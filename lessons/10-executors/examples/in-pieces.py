# A backup with one job for each photo, cancelled after 3 s.
import asyncio
import time


# region program
def copy_photo(name: str) -> None:
    time.sleep(2)
    print(f'{name} copied')


async def back_up(names: list[str]) -> None:
    for name in names:
        await asyncio.to_thread(copy_photo, name)


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    names = ['lake', 'hill', 'moor', 'reef']
    backup = asyncio.create_task(back_up(names))
    await asyncio.sleep(3)
    backup.cancel()
    await asyncio.wait([backup])
    after = round(loop.time() - started)
    print(f'backup ended after {after} s')
# endregion


asyncio.run(main())
