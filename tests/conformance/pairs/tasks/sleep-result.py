# sleep() gives the result that it was called with.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(1.5, 'tea'), loop.time())
    print(await asyncio.sleep(0, 'now'), loop.time())
    print(await asyncio.sleep(0.5), loop.time())


asyncio.run(main())
