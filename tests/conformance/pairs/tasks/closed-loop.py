# create_task() needs a running loop.
import asyncio


async def child():
    pass


async def main():
    print('main runs')


asyncio.run(main())
coroutine = child()
try:
    asyncio.create_task(coroutine)
except RuntimeError:
    print('no running loop')
coroutine.close()
