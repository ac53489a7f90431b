# Being cancelled again while taking the lock again doesn't lose the lock.
import asyncio


async def consumer(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as error:
            print('cancelled:', error, condition.locked())


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(consumer(condition))
    await asyncio.sleep(1)
    async with condition:
        task.cancel('first')
        await asyncio.sleep(1)
        task.cancel('second')
        await asyncio.sleep(1)
    await task
    print(condition.locked())


asyncio.run(main())
