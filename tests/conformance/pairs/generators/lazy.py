# Nothing of a generator runs before its first value is wanted, nor between two.
import asyncio


async def numbers():
    print('begins')
    yield 1
    print('goes on')
    yield 2


async def main():
    generator = numbers()
    await asyncio.sleep(1)
    print(await anext(generator))
    await asyncio.sleep(1)
    print(await anext(generator))
    await generator.aclose()


asyncio.run(main())
