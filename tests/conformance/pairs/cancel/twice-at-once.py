# Two cancels before the task runs give one error, with the first message, and count as two.
import asyncio


async def nap():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(error, asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print('slept on')


async def main():
    task = asyncio.create_task(nap())
    await asyncio.sleep(0)
    print(task.cancel('first'), task.cancel('second'))
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error)


asyncio.run(main())
