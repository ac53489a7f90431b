# An eager task runs to its first suspension inside create_task().
import asyncio


async def child(name):
    print(name, 'starts')
    await asyncio.sleep(0)
    print(name, 'goes on')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    first = asyncio.create_task(child('first'))
    print('created')
    second = asyncio.create_task(child('second'))
    await asyncio.wait([first, second])


asyncio.run(main())
