# Awaiting a task that was cancelled raises, though the awaiting task was not cancelled.
import asyncio


async def main():
    child = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(1)
    child.cancel('child only')
    try:
        await child
    except asyncio.CancelledError as error:
        print('raised:', error, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print('main goes on')


asyncio.run(main())
