# create_future() gives a future of that loop.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.get_loop() is loop, future.done(), asyncio.isfuture(future))
    loop.call_later(1, future.set_result, 'tea')
    print(await future, loop.time())


asyncio.run(main())
