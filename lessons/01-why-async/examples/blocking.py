# Three downloads, one after the other.
import asyncio
import time


def download(name, seconds):
    time.sleep(seconds)  # the server takes its time
    print(name, 'is here')


async def main():
    download('map', 2)
    download('film', 3)
    download('song', 1)


asyncio.run(main())
