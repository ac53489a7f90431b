# A cancellation reaches the generator where it waits.
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
        yield 'never'
    except asyncio.CancelledError:
        print('cancelled inside')
        raise
    finally:
        print('generator ends')


async def consume():
    async for value in slow():
        print(value)


async def main():
    task = asyncio.create_task(consume())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
