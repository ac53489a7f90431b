# A task that cancels itself gets the error at its next await that suspends.
import asyncio


async def instantly():
    return 'not here'


async def child():
    asyncio.current_task().cancel()
    print(await instantly())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('here')


async def main():
    await asyncio.create_task(child())


asyncio.run(main())
