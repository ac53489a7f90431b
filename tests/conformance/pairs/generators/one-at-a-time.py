# Only one task at a time can wait for a generator's next value.
import asyncio


async def slow():
    await asyncio.sleep(1)
    yield 'value'


async def ask(name, generator):
    try:
        print(name, await anext(generator))
    except RuntimeError:
        print(name, 'has to wait its turn')


async def main():
    generator = slow()
    await asyncio.gather(ask('first', generator), ask('second', generator))
    await generator.aclose()


asyncio.run(main())
