# A shield doesn't protect from the end of the program.
import asyncio


async def save():
    try:
        await asyncio.sleep(3)
        print('never')
    finally:
        print('stopped')


async def main():
    task = asyncio.create_task(save())
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(task)
    except TimeoutError:
        print('late', task.done())


asyncio.run(main())
