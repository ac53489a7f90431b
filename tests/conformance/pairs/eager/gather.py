# gather() of eager tasks that never suspend is done at once.
import asyncio


async def brew(cup):
    return cup


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    future = asyncio.gather(brew('tea'), brew('coffee'))
    print(future.done(), *await future)


asyncio.run(main())
