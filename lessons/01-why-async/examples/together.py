# Three downloads at once.
import asyncio


async def download(name, seconds):
    await asyncio.sleep(seconds)  # the server takes its time
    print(name, 'is here')


async def main():
    await asyncio.gather(
        download('map', 2),
        download('film', 3),
        download('song', 1),
    )


asyncio.run(main())
