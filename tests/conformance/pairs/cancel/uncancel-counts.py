# uncancel() takes one request back, and never goes below none.
import asyncio


async def main():
    task = asyncio.current_task()
    print(task.cancelling(), task.uncancel())
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())
    await asyncio.sleep(0)
    print('not cancelled')


asyncio.run(main())
