# An error of main ends the program, after the tasks that are left are cancelled.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print('work stops')


async def main():
    asyncio.create_task(work())
    await asyncio.sleep(1)
    raise Exception('main failed')


asyncio.run(main())
