# A future of the loop is wrapped in itself.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.wrap_future(future) is future)
    future.set_result('tea')
    print(await asyncio.wrap_future(future))


asyncio.run(main())
