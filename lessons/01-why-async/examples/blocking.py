# Three downloads, one after the other.
import asyncio
import time


def load(name, seconds):
    time.sleep(seconds)  # the server takes its time
    print(name, 'is here')


async def main():
    load('map', 2)
    load('film', 3)
    load('song', 1)


asyncio.run(main())
