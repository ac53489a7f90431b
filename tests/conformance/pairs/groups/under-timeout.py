# A timeout around a group stops all its tasks.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'is stopped')


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(work('a'))
                group.create_task(work('b'))
    except TimeoutError:
        print('late', asyncio.current_task().cancelling())


asyncio.run(main())
