# Those who were woken go on, although the event is cleared before they run.
import asyncio


async def waiter(event):
    print('woken', await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    late = asyncio.create_task(waiter(event))
    await asyncio.wait([task, late], timeout=1)
    print(task.done(), late.done())
    event.set()
    await late


asyncio.run(main())
