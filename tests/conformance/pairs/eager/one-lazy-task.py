# Where the factory is eager, a single task can still start in its turn.
import asyncio


async def child(name):
    print(name, 'starts')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(child('eager'))
    task = asyncio.create_task(child('lazy'), eager_start=False)
    print('created')
    await task


asyncio.run(main())
