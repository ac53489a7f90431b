# wait_for() gives the result of what ends in time.
import asyncio


async def brew():
    await asyncio.sleep(1)
    return 'tea'


async def main():
    print(await asyncio.wait_for(brew(), 2))
    print(await asyncio.wait_for(asyncio.create_task(brew()), 2))
    print(await asyncio.wait_for(brew(), None))


asyncio.run(main())
