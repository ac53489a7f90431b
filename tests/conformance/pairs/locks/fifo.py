# A lock is given to those who wait in the order in which they came.
import asyncio


async def work(name, lock):
    async with lock:
        print(name, 'has it at', asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(work(name, lock) for name in 'cab'))
    print(lock.locked())


asyncio.run(main())
