# Errors of tasks that are being cancelled join the first one.
import asyncio


async def fail(message, delay):
    await asyncio.sleep(delay)
    raise Exception(message)


async def clumsy():
    try:
        await asyncio.sleep(10)
    finally:
        await fail('while cleaning up', 1)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(clumsy())
            group.create_task(fail('first', 1))
            group.create_task(fail('at the same time', 1))
    except ExceptionGroup as error:
        for one in error.exceptions:
            print(one)


asyncio.run(main())
