# Any task may release a semaphore, several times at once.
import asyncio


async def work(name, semaphore):
    await semaphore.acquire()
    print(name)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(work(name, semaphore)) for name in 'abc']
    await asyncio.sleep(1)
    semaphore.release()
    semaphore.release()
    await asyncio.sleep(1)
    print('the third waits', tasks[2].done())
    semaphore.release()
    await asyncio.wait(tasks)


asyncio.run(main())
