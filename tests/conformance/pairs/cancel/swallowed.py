# A task that swallows its cancellation runs on, and isn't cancelled.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass
    await asyncio.sleep(5)
    return 'finished'


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling(), asyncio.get_running_loop().time())


asyncio.run(main())
