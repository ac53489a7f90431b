# One who is cancelled while waiting for a lock drops out of the line.
import asyncio


async def work(name, lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(work(name, lock)) for name in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.wait(tasks)
    print(lock.locked(), tasks[1].cancelled())


asyncio.run(main())
