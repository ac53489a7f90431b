# With no time at all, a block runs until its first await that suspends.
import asyncio


async def main():
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                print('begins')
                await asyncio.sleep(0)
                print('one pass')
                await asyncio.sleep(1)
        except TimeoutError:
            print('late')
    async with asyncio.timeout(0) as deadline:
        print('does not wait')
    print(deadline.expired())


asyncio.run(main())
