# call_soon_threadsafe() keeps the order of call_soon().
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, 1)
    loop.call_soon_threadsafe(print, 2)
    loop.call_soon(print, 3)
    loop.call_soon_threadsafe(print, 'never').cancel()
    await asyncio.sleep(0)


asyncio.run(main())
