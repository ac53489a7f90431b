# Cancelling a task cancels the future that it waits for.
import asyncio


async def reader(future):
    await future


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(reader(future)) for _ in range(2)]
    await asyncio.sleep(0)
    tasks[0].cancel('enough')
    print(future.cancelled())
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), tasks[1].cancelled())


asyncio.run(main())
