# When the parent is cancelled, the group's tasks are cancelled, and the cancellation goes on.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print(name, 'is stopped')


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(work('a'))
        group.create_task(work('b'))


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel('from outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error, task.cancelling())


asyncio.run(main())
