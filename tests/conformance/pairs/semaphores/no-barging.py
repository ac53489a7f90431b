# A released permit goes to the one who waits, also when somebody asks first thing.
import asyncio


async def waiter(semaphore):
    await semaphore.acquire()
    print('the waiter has it')
    semaphore.release()


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(waiter(semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    print(semaphore.locked())
    await semaphore.acquire()
    print('main has it again')
    await task


asyncio.run(main())
