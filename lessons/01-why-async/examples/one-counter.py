# Four customers come at once. One is served at a time.
import asyncio
import time


async def serve_page(name, seconds):
    await asyncio.sleep(seconds)  # the database answers
    time.sleep(0.5)  # stands for building the page
    print(name, 'has the page')


async def main():
    await serve_page('Ana', 1)
    await serve_page('Ben', 1.25)
    await serve_page('Cleo', 1.5)
    await serve_page('Dan', 1.75)


asyncio.run(main())
