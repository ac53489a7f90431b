# aclosing() closes a generator at the end of the block, also when the block fails.
import asyncio
from contextlib import aclosing


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print('closed')


async def main():
    async with aclosing(numbers()) as generator:
        print(await anext(generator))
    try:
        async with aclosing(numbers()) as generator:
            async for number in generator:
                raise Exception(f'no {number}')
    except Exception as error:
        print(error)


asyncio.run(main())
