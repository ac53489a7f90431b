# A future's result is there for all who await it, in the order in which they began to.
import asyncio


async def reader(name, future):
    print(name, await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(reader(name, future)) for name in 'cab']
    await asyncio.sleep(1)
    future.set_result('tea')
    print(future.done(), future.result(), future.exception() is None)
    await asyncio.wait(tasks)
    print(await future)


asyncio.run(main())
