# A result is lost when the cancel comes between completion and resumption.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def reader():
        try:
            print('got', await future)
        except asyncio.CancelledError:
            print('cancelled, although the future has', future.result())

    task = asyncio.create_task(reader())
    await asyncio.sleep(0)
    future.set_result('tea')
    print(task.cancel())
    await task


asyncio.run(main())
