# When the parent is cancelled and a task fails, the errors come first and the cancellation at the next await.
import asyncio


async def fail():
    try:
        await asyncio.sleep(10)
    finally:
        raise Exception('failed')


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except ExceptionGroup as error:
        print('errors:', len(error.exceptions), asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print('never')


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
