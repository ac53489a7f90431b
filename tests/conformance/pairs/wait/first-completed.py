# FIRST_COMPLETED ends the wait with the first task that ends, and cancels none.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)
    return delay


async def main():
    tasks = [asyncio.create_task(work(delay)) for delay in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(*(task.result() for task in done), len(pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    print(*(task.result() for task in done), len(pending))
    await asyncio.sleep(5)


asyncio.run(main())
