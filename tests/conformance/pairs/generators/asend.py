# asend() gives the generator a value where it waits to be asked.
import asyncio


async def echo():
    received = 'nothing yet'
    while True:
        received = yield f'got {received}'
        await asyncio.sleep(1)


async def main():
    generator = echo()
    print(await generator.asend(None))
    for drink in ('tea', 'coffee'):
        print(await generator.asend(drink))
    await generator.aclose()
    fresh = echo()
    try:
        await fresh.asend('too early')
    except TypeError:
        print('not started')
    await fresh.aclose()


asyncio.run(main())
