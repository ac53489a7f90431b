# A result that comes together with the deadline is lost.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, 'tea')
    try:
        print(await asyncio.wait_for(future, 1))
    except TimeoutError:
        print('late', future.done(), future.cancelled())


asyncio.run(main())
