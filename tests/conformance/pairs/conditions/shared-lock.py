# Two conditions can share one lock.
import asyncio


async def consumer(name, condition):
    async with condition:
        await condition.wait()
        print(name)


async def main():
    lock = asyncio.Lock()
    full, empty = asyncio.Condition(lock), asyncio.Condition(lock)
    tasks = [asyncio.create_task(consumer('full', full)), asyncio.create_task(consumer('empty', empty))]
    await asyncio.sleep(1)
    async with empty:
        print(full.locked(), lock.locked())
        empty.notify()
        full.notify()
    await asyncio.wait(tasks)


asyncio.run(main())
