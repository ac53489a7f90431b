# A semaphore lets so many in at a time.
import asyncio


async def work(name, semaphore):
    async with semaphore:
        print(name, 'at', asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(work(name, semaphore) for name in 'abcde'))


asyncio.run(main())
