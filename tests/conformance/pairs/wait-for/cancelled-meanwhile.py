# Who is cancelled while wait_for() waits for the end of what it cancelled, doesn't wait on.
import asyncio


async def slow_to_stop():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(3)
        print('stopped at', asyncio.get_running_loop().time())


async def outer(task):
    await asyncio.wait_for(task, 0)


async def main():
    inner = asyncio.create_task(slow_to_stop())
    await asyncio.sleep(0)
    task = asyncio.create_task(outer(inner))
    await asyncio.sleep(1)
    task.cancel('enough')
    try:
        await task
    except asyncio.CancelledError as error:
        print(error, asyncio.get_running_loop().time(), inner.done())
    await asyncio.wait([inner])


asyncio.run(main())
