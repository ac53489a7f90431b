# A cancelled task gets the error where it waits, at its next step.
import asyncio


async def nap():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled at', asyncio.get_running_loop().time())
        raise


async def main():
    task = asyncio.create_task(nap())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled(), task.done())
    await asyncio.sleep(0)
    print(task.cancelled(), task.done())


asyncio.run(main())
