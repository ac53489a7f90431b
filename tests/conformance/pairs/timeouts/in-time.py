# A block that ends before its deadline leaves no timer behind.
import asyncio


async def main():
    async with asyncio.timeout(2) as deadline:
        await asyncio.sleep(1)
        print(deadline.when(), deadline.expired())
    await asyncio.sleep(5)
    print('main ends', deadline.expired())


asyncio.run(main())
