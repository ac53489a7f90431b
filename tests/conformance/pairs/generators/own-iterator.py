# Anything with a next value to wait for can be iterated.
import asyncio


class Ticker:
    def __init__(self, ticks):
        self.left = ticks

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        await asyncio.sleep(1)
        return self.left


async def main():
    async for left in Ticker(3):
        print(left, 'at', asyncio.get_running_loop().time())


asyncio.run(main())
