# shutdown_asyncgens() closes the generators that are open.
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


async def main():
    first, second = numbers(), numbers()
    await anext(first)
    await anext(second)
    await second.aclose()
    await asyncio.get_running_loop().shutdown_asyncgens()
    print(await anext(first, 'no more'))


asyncio.run(main())
