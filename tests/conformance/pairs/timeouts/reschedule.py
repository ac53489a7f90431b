# A deadline can be moved, taken away and set again.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as deadline:
            deadline.reschedule(3)
            await asyncio.sleep(2)
            print(deadline.when())
            deadline.reschedule(None)
            await asyncio.sleep(5)
            print(deadline.when() is None, loop.time())
            deadline.reschedule(loop.time() + 1)
            await asyncio.sleep(5)
    except TimeoutError:
        print('late at', loop.time())


asyncio.run(main())
