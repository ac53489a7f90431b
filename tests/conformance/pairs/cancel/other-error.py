# A task may end a cancellation with an error of its own.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise Exception('instead')


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except Exception as error:
        print('failed', error, task.cancelled())


asyncio.run(main())
