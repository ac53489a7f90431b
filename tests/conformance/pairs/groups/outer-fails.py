# A failure in an outer group cancels the inner one, which passes the cancellation on.
import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'is stopped')


async def fail():
    await asyncio.sleep(1)
    raise Exception('outer failure')


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail())
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(work('inner'))
            finally:
                print('inner group ends', asyncio.current_task().cancelling())
    except ExceptionGroup as error:
        print(error.exceptions[0], asyncio.current_task().cancelling())


asyncio.run(main())
