# wait_for() cancels what takes too long, and waits until it has ended.
import asyncio


async def brew():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)
        print('kettle off')


async def main():
    task = asyncio.create_task(brew())
    try:
        await asyncio.wait_for(task, 1)
    except TimeoutError:
        print('late at', asyncio.get_running_loop().time(), task.cancelled())


asyncio.run(main())
