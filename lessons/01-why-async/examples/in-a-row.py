# Three downloads that don't block. At once?
import asyncio


async def load(name, seconds):
    await asyncio.sleep(seconds)
    print(name, 'is here')


async def main():
    await load('map', 2)
    await load('film', 3)
    await load('song', 1)


asyncio.run(main())
