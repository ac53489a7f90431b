# ensure_future() makes a task of a coroutine, and returns a future as it is.
import asyncio


class Tea:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 'tea'


async def brew():
    return 'coffee'


async def main():
    task = asyncio.ensure_future(brew())
    print(asyncio.ensure_future(task) is task, await task)
    print(await asyncio.ensure_future(Tea()))
    try:
        asyncio.ensure_future('water')
    except TypeError:
        print('water is not awaitable')


asyncio.run(main())
