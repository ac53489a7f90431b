# A deadline that is moved to the past expires at the next await that suspends.
import asyncio


async def main():
    await asyncio.sleep(5)
    try:
        async with asyncio.timeout(10) as deadline:
            deadline.reschedule(1)
            print('still here')
            await asyncio.sleep(0)
            print('one pass later')
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('late at', asyncio.get_running_loop().time())


asyncio.run(main())
