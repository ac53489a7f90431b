# gather() of tasks that are done takes no pass.
import asyncio


async def brew(cup):
    return cup


async def main():
    tasks = [asyncio.create_task(brew(cup)) for cup in ('tea', 'coffee')]
    await asyncio.sleep(0)
    future = asyncio.gather(*tasks)
    print(future.done(), *await future)


asyncio.run(main())
