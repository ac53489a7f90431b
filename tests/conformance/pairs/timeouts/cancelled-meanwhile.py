# When somebody else cancels as well, the cancellation wins over the timeout.
import asyncio


async def child():
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(3)


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(2)
    task.cancel('as well')
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error, task.cancelling())


asyncio.run(main())
