# Callbacks and awaiting tasks are told in one order, in which they came.
import asyncio


async def reader(future):
    await future
    print('reader')


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda future: print('first callback'))
    task = asyncio.create_task(reader(future))
    await asyncio.sleep(0)
    future.add_done_callback(lambda future: print('second callback'))
    future.set_result(None)
    await task


asyncio.run(main())
