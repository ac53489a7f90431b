# A program in which nothing can ever happen ends in DeadlockError; its tasks clean up.
import asyncio


async def waiter(event):
    try:
        await event.wait()
    finally:
        print('cleans up')


async def main():
    await asyncio.gather(*(waiter(asyncio.Event()) for _ in range(2)))


asyncio.run(main())
