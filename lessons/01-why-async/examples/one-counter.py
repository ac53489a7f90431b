# Four customers come at once. One is served at a time.
import asyncio
import time


async def serve(customer, seconds):
    await asyncio.sleep(seconds)  # the database answers
    time.sleep(0.5)  # stands for building the page
    print(customer, 'has the page')


async def main():
    await serve('Ana', 1)
    await serve('Ben', 1.25)
    await serve('Cleo', 1.5)
    await serve('Dan', 1.75)


asyncio.run(main())
