# A task can try again and again, each time with a deadline of its own.
import asyncio


async def fetch(attempt):
    await asyncio.sleep(3 - attempt)
    return f'attempt {attempt}'


async def main():
    for attempt in range(4):
        try:
            async with asyncio.timeout(1.5):
                print(await fetch(attempt))
                break
        except TimeoutError:
            print('again at', asyncio.get_running_loop().time())


asyncio.run(main())
