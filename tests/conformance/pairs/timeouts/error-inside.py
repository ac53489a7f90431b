# An error of the block comes out as it is.
import asyncio


async def main():
    for delay in (5, 1):
        try:
            async with asyncio.timeout(delay):
                try:
                    await asyncio.sleep(2)
                finally:
                    raise Exception('no tea')
        except Exception as error:
            print(error, asyncio.current_task().cancelling())


asyncio.run(main())
