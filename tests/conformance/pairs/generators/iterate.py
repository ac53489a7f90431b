# An asynchronous generator can wait between its values.
import asyncio


async def countdown(start):
    for number in range(start, 0, -1):
        await asyncio.sleep(1)
        yield number
    print('generator ends')


async def main():
    async for number in countdown(3):
        print(number, 'at', asyncio.get_running_loop().time())
    print('main ends')


asyncio.run(main())
