# Cancelling gather() after an error has come out cancels nothing.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print(name)
    if name == 'bad':
        raise Exception(name)


async def main():
    outer = asyncio.gather(work('bad', 1), work('slow', 3))
    try:
        await outer
    except Exception:
        print(outer.cancel())
    await asyncio.sleep(5)


asyncio.run(main())
