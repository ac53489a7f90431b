# Awaiting a task that is done goes on without a pass.
import asyncio


async def brew():
    return 'tea'


async def main():
    task = asyncio.create_task(brew())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    print(task.done(), await task, await task)


asyncio.run(main())
