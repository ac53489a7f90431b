# as_completed() of nothing gives nothing; of a single awaitable it raises.
import asyncio


async def child():
    pass


async def main():
    print(len(list(asyncio.as_completed([]))))
    coroutine = child()
    try:
        asyncio.as_completed(coroutine)
    except TypeError:
        print('not a list')
    coroutine.close()


asyncio.run(main())
