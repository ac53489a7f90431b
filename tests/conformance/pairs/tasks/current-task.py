# There is a current task in a task's step, but none in a callback.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print('callback:', asyncio.current_task() is None))
    await asyncio.sleep(0)
    print('task:', asyncio.current_task().get_name(), asyncio.current_task(loop).get_name())


asyncio.run(main())
