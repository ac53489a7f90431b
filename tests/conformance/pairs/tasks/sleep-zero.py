# sleep(0) lets everything that is ready run once.
import asyncio


async def count(name):
    for number in range(3):
        print(name, number)
        await asyncio.sleep(0)


async def main():
    first = asyncio.create_task(count('a'))
    second = asyncio.create_task(count('b'))
    await asyncio.sleep(-1)
    print('main')
    await first
    await second


asyncio.run(main())
