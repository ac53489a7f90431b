# A task that is started eagerly and makes its group fail is cancelled with the others.
import asyncio


async def fail():
    raise Exception('failed')


async def starter(group):
    group.create_task(fail())
    await asyncio.sleep(0)
    print('starter goes on')
    await asyncio.sleep(10)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(starter(group))
            print('body ends')
    except ExceptionGroup as error:
        print(*error.exceptions, asyncio.get_running_loop().time())


asyncio.run(main())
