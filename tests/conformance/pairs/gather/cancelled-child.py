# A cancelled child raises out of gather(), without cancelling it or the others.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)


async def main():
    child = asyncio.create_task(work(5))
    outer = asyncio.gather(child, work(3))
    await asyncio.sleep(1)
    child.cancel('only you')
    try:
        await outer
    except asyncio.CancelledError as error:
        print('raised', error, outer.cancelled(), asyncio.current_task().cancelling())
    await asyncio.sleep(5)


asyncio.run(main())
