# A task that cancels itself and then fails, fails.
import asyncio


async def child():
    asyncio.current_task().cancel()
    raise Exception('failed')


async def main():
    task = asyncio.create_task(child())
    await asyncio.wait([task])
    print(task.cancelled(), task.exception())


asyncio.run(main())
