# An error of the generator comes to who iterates; after that it has no more values.
import asyncio


async def faulty():
    yield 1
    raise Exception('broken')


async def main():
    generator = faulty()
    try:
        async for number in generator:
            print(number)
    except Exception as error:
        print(error)
    async for number in generator:
        print('never')
    print('end')


asyncio.run(main())
