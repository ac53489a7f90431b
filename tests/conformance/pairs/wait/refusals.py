# wait() refuses nothing at all, coroutines, a single task and unknown conditions.
import asyncio


async def child():
    pass


async def attempt(futures, **options):
    try:
        await asyncio.wait(futures, **options)
    except ValueError:
        print('bad value')
    except TypeError:
        print('bad type')


async def main():
    coroutine = child()
    task = asyncio.create_task(child())
    await attempt([])
    await attempt([coroutine])
    await attempt(task)
    await attempt([task], return_when='SOME')
    coroutine.close()


asyncio.run(main())
