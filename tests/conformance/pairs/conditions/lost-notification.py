# A notification that reaches a cancelled task is passed on to the next.
import asyncio


async def consumer(name, condition):
    async with condition:
        await condition.wait()
        print(name, 'is notified')


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(name, condition)) for name in 'ab']
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled())


asyncio.run(main())
