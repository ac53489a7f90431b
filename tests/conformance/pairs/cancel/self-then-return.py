# A task that cancels itself and then returns ends cancelled.
import asyncio


async def child():
    asyncio.current_task().cancel('myself')
    return 'lost'


async def main():
    task = asyncio.create_task(child())
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print('cancelled', error, task.cancelled())


asyncio.run(main())
