# An awaitable that is given twice runs once, and has two places in the results.
import asyncio


async def brew():
    print('brewing')
    await asyncio.sleep(1)
    return 'tea'


async def main():
    coroutine = brew()
    task = asyncio.create_task(brew())
    print(*await asyncio.gather(coroutine, task, coroutine, task))


asyncio.run(main())
