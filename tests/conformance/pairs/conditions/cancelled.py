# One who is cancelled in wait() takes the lock again before the error comes out.
import asyncio


async def consumer(condition):
    async with condition:
        try:
            await condition.wait()
        finally:
            print('holds the lock at', asyncio.get_running_loop().time(), condition.locked())


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(consumer(condition))
    await asyncio.sleep(1)
    async with condition:
        task.cancel()
        await asyncio.sleep(2)
    await asyncio.wait([task])
    print(condition.locked(), task.cancelled())


asyncio.run(main())
