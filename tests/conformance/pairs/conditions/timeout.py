# A wait that runs out of time comes back with the lock held.
import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError:
            print('late', condition.locked())
    print(condition.locked())


asyncio.run(main())
