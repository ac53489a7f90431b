# Two mirrors hold the same file. The first answer will do.
import asyncio


async def download(mirror: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    print(f'{mirror} delivered')
    return f'file from {mirror}'


async def main() -> None:
    north = asyncio.create_task(download('north', 3), name='north')
    south = asyncio.create_task(download('south', 1), name='south')
    mirrors = [north, south]
    done, pending = await asyncio.wait(mirrors, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        print(f'done: {task.get_name()} with the {task.result()}')
    for task in pending:
        print(f'pending: {task.get_name()}')

    await asyncio.sleep(3)
    print(f'north is {"done" if north.done() else "pending"}')


asyncio.run(main())
