# When the body of a group fails, its tasks are cancelled, and its error is in the group of errors.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print('stopped')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(1)
            raise Exception('body failed')
    except ExceptionGroup as error:
        print(*error.exceptions)


asyncio.run(main())
