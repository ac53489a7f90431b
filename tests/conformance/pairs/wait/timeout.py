# When its time is up wait() returns what is done by then; nothing is cancelled.
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('worked', delay)


async def main():
    tasks = [asyncio.create_task(work(delay)) for delay in (1, 3)]
    for timeout in (2, 0, None):
        done, pending = await asyncio.wait(tasks, timeout=timeout)
        print(len(done), len(pending), asyncio.get_running_loop().time())


asyncio.run(main())
