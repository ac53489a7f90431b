# A task that raises CancelledError by itself is cancelled.
import asyncio


async def child():
    raise asyncio.CancelledError('by myself')


async def main():
    task = asyncio.create_task(child())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error, task.cancelled(), task.cancelling())


asyncio.run(main())
