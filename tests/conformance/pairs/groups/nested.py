# A failure in an inner group cancels that group first, and then the outer one.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'is stopped')


async def fail():
    await asyncio.sleep(1)
    raise Exception('inner failure')


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work('outer'))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work('inner'))
                inner.create_task(fail())
    except ExceptionGroup as error:
        print(error.exceptions[0].exceptions[0], asyncio.current_task().cancelling())


asyncio.run(main())
