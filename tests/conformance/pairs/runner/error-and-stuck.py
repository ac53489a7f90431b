# What goes wrong at the end of a program replaces the error of main.
import asyncio


async def stubborn():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print('refuses')
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    raise Exception('main failed')


asyncio.run(main())
