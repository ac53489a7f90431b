# gather() of nothing is done at once.
import asyncio


async def main():
    future = asyncio.gather()
    print(future.done(), len(await future))


asyncio.run(main())
