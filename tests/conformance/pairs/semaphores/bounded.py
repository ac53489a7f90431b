# A bounded semaphore notices a release too many; a plain one counts on.
import asyncio


async def main():
    plain, bounded = asyncio.Semaphore(1), asyncio.BoundedSemaphore(1)
    plain.release()
    for _ in range(2):
        print(await plain.acquire(), plain.locked())
    try:
        bounded.release()
    except ValueError:
        print('too many')
    try:
        asyncio.Semaphore(-1)
    except ValueError:
        print('too few')


asyncio.run(main())
