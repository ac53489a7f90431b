# A cancellation from outside stays one, inside a timeout.
import asyncio


async def child():
    async with asyncio.timeout(5) as deadline:
        try:
            await asyncio.sleep(10)
        finally:
            print(deadline.expired())


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel('from outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error)


asyncio.run(main())
