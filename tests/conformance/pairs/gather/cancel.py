# Cancelling gather() cancels all children, and ends when they have ended.
import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(delay)
        print(name, 'is clean')


async def main():
    outer = asyncio.gather(work('a', 2), work('b', 1))
    await asyncio.sleep(1)
    print(outer.cancel('all of you'), outer.done())
    try:
        await outer
    except asyncio.CancelledError as error:
        print('cancelled', error, asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
