# A timeout of None never expires.
import asyncio


async def main():
    async with asyncio.timeout(None) as deadline:
        await asyncio.sleep(1000)
        print(deadline.when() is None)
    async with asyncio.timeout_at(None) as deadline:
        await asyncio.sleep(1000)
    print(deadline.expired())


asyncio.run(main())
