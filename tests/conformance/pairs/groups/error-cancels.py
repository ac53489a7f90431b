# When a task of a group fails, the others and the body are cancelled, and the errors come in a group.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'is stopped')


async def fail():
    await asyncio.sleep(1)
    raise Exception('failed')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work('a'))
            group.create_task(fail())
            group.create_task(work('b'))
            await work('body')
    except ExceptionGroup as error:
        print(len(error.exceptions), error.exceptions[0], asyncio.current_task().cancelling())


asyncio.run(main())
