# A task that refuses to end when the program does, and then waits for ever, is a deadlock.
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
    print('main ends')


asyncio.run(main())
