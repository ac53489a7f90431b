# notify() wakes as many as it says, in the order in which they came.
import asyncio


async def consumer(name, condition):
    async with condition:
        print(name, await condition.wait())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(name, condition)) for name in 'abcd']
    for count in (1, 2, 5):
        await asyncio.sleep(1)
        async with condition:
            print('notifies', count)
            condition.notify(count)
    await asyncio.wait(tasks)


asyncio.run(main())
