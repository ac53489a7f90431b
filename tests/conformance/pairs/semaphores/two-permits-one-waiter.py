# Who comes while a woken waiter hasn't run yet waits behind it, even if a permit is free.
import asyncio


async def waiter(semaphore):
    await semaphore.acquire()
    print('the waiter has a permit')


async def main():
    semaphore = asyncio.Semaphore(0)
    task = asyncio.create_task(waiter(semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    print(semaphore.locked())
    await semaphore.acquire()
    print('main has a permit')
    await task


asyncio.run(main())
