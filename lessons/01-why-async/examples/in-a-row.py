# Three downloads that don't block. At once?
import asyncio


async def download(name, seconds):
    await asyncio.sleep(seconds)
    print(name, 'is here')


async def main():
    await download('map', 2)
    await download('film', 3)
    await download('song', 1)


asyncio.run(main())
