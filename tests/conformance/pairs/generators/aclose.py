# aclose() runs the generator's finally blocks, which can wait; after that it has no more values.
import asyncio


async def numbers():
    try:
        yield 1
        print('never')
    finally:
        await asyncio.sleep(1)
        print('cleaned up')


async def main():
    generator = numbers()
    print(await anext(generator))
    await generator.aclose()
    await generator.aclose()
    try:
        await anext(generator)
    except StopAsyncIteration:
        print('no more at', asyncio.get_running_loop().time())


asyncio.run(main())
