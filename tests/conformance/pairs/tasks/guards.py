# A task takes nothing but a coroutine.
import asyncio


async def brew():
    pass


async def main():
    coroutine = brew()
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(brew), asyncio.isfuture(coroutine))
    task = asyncio.create_task(coroutine)
    print(asyncio.iscoroutine(task), asyncio.isfuture(task), task.get_coro() is coroutine)
    for wrong in (brew, task, 'tea'):
        try:
            asyncio.create_task(wrong)
        except TypeError:
            print('not a coroutine')


asyncio.run(main())
