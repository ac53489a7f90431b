# Ana and Ben wait for the same download. Ana closes her tab.
import asyncio
from asyncio import Task, create_task


# region program
async def download() -> str:
    await asyncio.sleep(3)
    return 'the map'


async def reader(name: str, file: Task[str]) -> None:
    try:
        print(f'{name} has {await file}')
    finally:
        print(f'{name} leaves')


async def main() -> None:
    file = create_task(download(), name='download')
    ana = create_task(reader('Ana', file), name='Ana')
    ben = create_task(reader('Ben', file), name='Ben')
    await asyncio.sleep(1)
    ana.cancel()
    await asyncio.wait([ana, ben])
    for task in [ana, file, ben]:
        end = 'cancelled' if task.cancelled() else 'finished'
        print(f'{task.get_name()}: {end}')


asyncio.run(main())
# endregion
