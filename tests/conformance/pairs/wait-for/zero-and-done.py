# With no time at all, wait_for() still gives the result of what is done.
import asyncio


async def brew():
    return 'tea'


async def main():
    task = asyncio.create_task(brew())
    await task
    print(await asyncio.wait_for(task, 0))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(Exception('broken'))
    try:
        await asyncio.wait_for(future, 0)
    except Exception as error:
        print(error)


asyncio.run(main())
