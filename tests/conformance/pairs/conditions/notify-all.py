# Those whom notify_all() wakes get the lock one after the other.
import asyncio


async def consumer(name, condition):
    async with condition:
        await condition.wait()
        print(name, 'at', asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(name, condition)) for name in 'abc']
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
        await asyncio.sleep(1)
    await asyncio.wait(tasks)


asyncio.run(main())
