# wait_for() tests its predicate again at each notification, with the lock held.
import asyncio


async def main():
    condition = asyncio.Condition()
    cups = []

    async def drinker():
        async with condition:
            print('enough:', await condition.wait_for(lambda: len(cups) >= 2 and len(cups)))

    task = asyncio.create_task(drinker())
    for cup in ('tea', 'coffee'):
        await asyncio.sleep(1)
        async with condition:
            cups.append(cup)
            condition.notify()
    await task


asyncio.run(main())
