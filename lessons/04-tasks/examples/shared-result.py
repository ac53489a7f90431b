# One download, two readers: a task can be awaited by many, again and again.
import asyncio


async def download() -> str:
    print('download begins')
    await asyncio.sleep(2)
    print('download ends')
    return 'map'


async def reader(name: str, file: asyncio.Task[str]) -> None:
    print(f'{name} waits')
    print(f'{name} reads the {await file}')


async def main() -> None:
    file = asyncio.create_task(download(), name='download')
    ana = asyncio.create_task(reader('Ana', file), name='Ana')
    ben = asyncio.create_task(reader('Ben', file), name='Ben')
    await ana
    await ben

    print(f'done: {"yes" if file.done() else "no"}')
    print(f'the {await file}, once more')


asyncio.run(main())
