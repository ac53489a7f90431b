# A finally block of a cancelled task can wait, and can be cancelled too.
import asyncio


async def clean_up(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'cleans up')
        await asyncio.sleep(2)
        print(name, 'is clean')


async def main():
    tasks = [asyncio.create_task(clean_up(name)) for name in ('a', 'b')]
    await asyncio.sleep(1)
    for task in tasks:
        task.cancel()
    await asyncio.sleep(1)
    tasks[1].cancel('hurry')
    await asyncio.wait(tasks)
    print(asyncio.get_running_loop().time(), tasks[0].cancelled(), tasks[1].cancelled())


asyncio.run(main())
