# What a TaskGroup raises can be split by class.
import asyncio


async def fail(error):
    await asyncio.sleep(1)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError('value')))
            group.create_task(fail(TypeError('type')))
    except ExceptionGroup as error:
        values, others = error.split(ValueError)
        print(*values.exceptions, *others.exceptions, str(error))


asyncio.run(main())
