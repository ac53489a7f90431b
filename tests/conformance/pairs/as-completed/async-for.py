# Iterated asynchronously, as_completed() gives the tasks themselves.
import asyncio


async def brew(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    tasks = [asyncio.create_task(brew(delay), name=f'brew {delay}') for delay in (3, 1, 2)]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task.done(), task.result())


asyncio.run(main())
