# The message of cancel() comes with the error, to the task and to who awaits it.
import asyncio


async def nap():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print('inside:', error)
        raise


async def main():
    task = asyncio.create_task(nap())
    await asyncio.sleep(0)
    task.cancel('go home')
    try:
        await task
    except asyncio.CancelledError as error:
        print('outside:', error)


asyncio.run(main())
