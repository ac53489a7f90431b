# One who is cancelled while waiting for an event is forgotten.
import asyncio


async def waiter(name, event):
    await event.wait()
    print(name)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in 'ab']
    await asyncio.sleep(0)
    tasks[0].cancel()
    event.set()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), tasks[1].cancelled())


asyncio.run(main())
