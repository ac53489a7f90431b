# A task that is cancelled before it starts never runs its body.
import asyncio


async def child():
    print('never printed')


async def main():
    task = asyncio.create_task(child())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())


asyncio.run(main())
