# The TimeoutError comes when the block has cleaned up, not before.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(4)
                print('clean at', loop.time())
    except TimeoutError:
        print('late at', loop.time())


asyncio.run(main())
