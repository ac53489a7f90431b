# In its eager step a task is the current one; afterwards its creator is again.
import asyncio


def name():
    return asyncio.current_task().get_name()


async def child():
    print('inside', name())
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    print('before', name())
    task = asyncio.Task(child(), loop=loop, name='child', eager_start=True)
    print('after', name())
    await task


asyncio.run(main())
