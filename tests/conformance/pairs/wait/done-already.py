# wait() for tasks that are done still takes passes: the callbacks have to be called.
import asyncio


async def child():
    pass


async def main():
    tasks = [asyncio.create_task(child()) for _ in range(2)]
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))


asyncio.run(main())
