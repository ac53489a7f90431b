# shield() gives the result of what it protects.
import asyncio


async def brew():
    await asyncio.sleep(1)
    return 'tea'


async def main():
    task = asyncio.create_task(brew())
    print(await asyncio.shield(task), await asyncio.shield(brew()))
    print(asyncio.shield(task) is task)


asyncio.run(main())
