# A pending cancellation stays while a request is left.
import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel('one')
    task.cancel('two')
    task.uncancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print('cancelled', error, task.cancelling())


asyncio.run(main())
