# A failure inside an eager start cancels the group at the next await.
import asyncio


async def fail():
    raise Exception('at once')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            print('body goes on')
            await asyncio.sleep(1)
            print('never')
    except ExceptionGroup as error:
        print(*error.exceptions)


asyncio.run(main())
