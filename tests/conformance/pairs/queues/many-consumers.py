# Consumers get their items in the order in which they began to wait.
import asyncio


async def consumer(name, queue):
    for _ in range(2):
        print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(consumer(name, queue)) for name in 'abc']
    await asyncio.sleep(1)
    for item in range(6):
        queue.put_nowait(item)
    await asyncio.wait(tasks)


asyncio.run(main())
