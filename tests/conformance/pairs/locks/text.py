# A lock, an event and a semaphore tell their state as text.
import asyncio


def state(thing):
    return repr(thing)[repr(thing).index('['):-1]


async def main():
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    print(state(lock), state(event), state(semaphore))
    await lock.acquire()
    event.set()
    await semaphore.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(state(lock), state(event), state(semaphore))
    task.cancel()


asyncio.run(main())
