# One who is woken and cancelled at once gives the permit to the next.
import asyncio


async def work(name, semaphore):
    async with semaphore:
        print(name)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(work(name, semaphore)) for name in 'abc']
    await asyncio.sleep(0)
    semaphore.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(semaphore.locked())


asyncio.run(main())
