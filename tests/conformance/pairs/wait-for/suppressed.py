# When the cancelled task returns a value all the same, wait_for() gives it.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'kept going'


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(await asyncio.wait_for(task, 0))
    print(await asyncio.wait_for(stubborn(), 1) == 'kept going')


asyncio.run(main())
