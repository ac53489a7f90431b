# A lock is released when the block that holds it fails.
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            raise Exception('failed')
    except Exception as error:
        print(error, lock.locked())


asyncio.run(main())
