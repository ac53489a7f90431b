# A parent that is cancelled again while its group ends still waits for all tasks.
import asyncio


async def slow_to_stop():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(3)
        print('stopped at', asyncio.get_running_loop().time())


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(slow_to_stop())


async def main():
    task = asyncio.create_task(parent())
    for message in ('first', 'second'):
        await asyncio.sleep(1)
        task.cancel(message)
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled:', error)


asyncio.run(main())
