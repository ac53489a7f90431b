# athrow() throws an error where the generator waits to be asked; it may go on.
import asyncio


async def patient():
    for number in range(3):
        try:
            yield number
        except Exception as error:
            await asyncio.sleep(1)
            print('inside:', error)


async def main():
    generator = patient()
    print(await anext(generator))
    print(await generator.athrow(Exception('oops')))
    print(await anext(generator))
    try:
        await generator.athrow(Exception('last'))
    except StopAsyncIteration:
        print('no more')


asyncio.run(main())
