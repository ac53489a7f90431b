# Two downloads, and a calculation beside them.
import asyncio
import time


async def load(name, seconds):
    await asyncio.sleep(seconds)
    print(name, 'is here')


async def shrink(photo):
    time.sleep(4)  # stands for four seconds of calculation
    print(photo, 'is smaller')


async def main():
    await asyncio.gather(
        load('song', 1),
        shrink('photo'),
        load('map', 2),
    )


asyncio.run(main())
