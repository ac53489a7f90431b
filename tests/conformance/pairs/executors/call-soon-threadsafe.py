# A thread tells the loop something through call_soon_threadsafe().
import asyncio
import time


def work(loop, event):
    for number in range(3):
        time.sleep(1)
        loop.call_soon_threadsafe(print, 'from the thread', number)
    loop.call_soon_threadsafe(event.set)


async def main():
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    job = loop.run_in_executor(None, work, loop, event)
    await event.wait()
    print('event at', loop.time())
    await job


asyncio.run(main())
