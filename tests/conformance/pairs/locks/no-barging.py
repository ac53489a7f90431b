# Nobody takes a lock that was just released before the one who waits for it.
import asyncio


async def waiter(lock):
    await lock.acquire()
    print('the waiter has it')
    lock.release()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    task = asyncio.create_task(waiter(lock))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    await lock.acquire()
    print('main has it again')
    lock.release()
    await task


asyncio.run(main())
