# A cancel that comes after the last child has ended, but before gather is awaited again, is not lost.
import asyncio


async def child():
    await asyncio.sleep(1)
    return 'tea'


async def parent():
    try:
        print(*await asyncio.gather(child(), child()))
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    print(task.cancel())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
