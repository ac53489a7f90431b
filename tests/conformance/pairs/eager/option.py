# create_task() takes eager_start for a single task.
import asyncio


async def child(name):
    print(name, 'starts')
    await asyncio.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    lazy = loop.create_task(child('lazy'))
    eager = loop.create_task(child('eager'), eager_start=True)
    print('created')
    print(await eager, await lazy)


asyncio.run(main())
