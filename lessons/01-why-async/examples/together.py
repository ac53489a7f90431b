# Three downloads at once.
import asyncio


async def load(name, seconds):
    await asyncio.sleep(seconds)  # the server takes its time
    print(name, 'is here')


async def main():
    await asyncio.gather(
        load('map', 2),
        load('film', 3),
        load('song', 1),
    )


asyncio.run(main())
