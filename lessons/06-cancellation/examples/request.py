# One second into a download, the user presses "Stop".
import asyncio


# region program
async def download() -> None:
    try:
        print('download begins')
        await asyncio.sleep(5)
        print('download ends')
    finally:
        print('part file deleted')


async def main() -> None:
    task = asyncio.create_task(download(), name='download')
    await asyncio.sleep(1)
    print(f'cancel() says {"yes" if task.cancel() else "no"}')
    print(f'done: {"yes" if task.done() else "no"}')
    await asyncio.wait([task])
    print(f'done: {"yes" if task.done() else "no"}')
    print(f'cancelled: {"yes" if task.cancelled() else "no"}')


asyncio.run(main())
# endregion
