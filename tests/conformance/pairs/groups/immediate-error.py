# A group whose body never waits still learns of a task that failed.
import asyncio


async def fail():
    raise Exception('failed')


async def main():
    for wait_in_body in (False, True):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                if wait_in_body:
                    await asyncio.sleep(0)
                    print('one pass later')
        except ExceptionGroup as error:
            print(*error.exceptions, asyncio.current_task().cancelling())


asyncio.run(main())
