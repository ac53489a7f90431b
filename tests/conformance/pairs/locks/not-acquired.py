# Releasing a lock that nobody holds is a mistake.
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError:
        print('nobody holds it')


asyncio.run(main())
