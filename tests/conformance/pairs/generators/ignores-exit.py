# A generator that gives another value while it is closed raises RuntimeError.
import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        yield 2
        yield 3


async def main():
    generator = stubborn()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError:
        print('ignored the exit')
    try:
        await generator.aclose()
    except StopAsyncIteration:
        print('asked already')
    print(await anext(generator))


asyncio.run(main())
