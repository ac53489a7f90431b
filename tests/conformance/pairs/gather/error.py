# The first error comes out of gather() at once, and the others run on.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, 'ends')
    if name == 'bad':
        raise Exception(name)


async def main():
    try:
        await asyncio.gather(work('good', 3), work('bad', 1), work('fine', 2))
    except Exception as error:
        print('caught', error, 'at', asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
