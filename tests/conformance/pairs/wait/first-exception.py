# FIRST_EXCEPTION ends the wait with the first error; a cancelled task is none.
import asyncio


async def work(delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise Exception('failed')


async def main():
    tasks = [asyncio.create_task(work(delay, delay == 3)) for delay in (1, 2, 3, 4)]
    asyncio.get_running_loop().call_later(1.5, tasks[1].cancel)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), asyncio.get_running_loop().time())
    print(isinstance(tasks[2].exception(), Exception))
    await asyncio.wait(pending)


asyncio.run(main())
