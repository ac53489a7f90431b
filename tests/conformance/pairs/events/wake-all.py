# Setting an event wakes all who wait, in the order in which they came.
import asyncio


async def waiter(name, event):
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in 'cab']
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    event.set()
    await asyncio.wait(tasks)
    print(event.is_set())


asyncio.run(main())
