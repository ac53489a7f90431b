# A body that swallows the group's cancellation still gets the errors at its end.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise Exception('failed')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('swallowed', asyncio.current_task().cancelling())
            await asyncio.sleep(2)
            print('body ends')
    except ExceptionGroup as error:
        print(error.exceptions[0], asyncio.current_task().cancelling())


asyncio.run(main())
