# Anything with an iterator of its own can be awaited.
import asyncio


class Kettle:
    def __await__(self):
        print('heating')
        yield from asyncio.sleep(1).__await__()
        return 'hot water'


async def main():
    print(await Kettle(), asyncio.get_running_loop().time())
    print(*await asyncio.gather(Kettle(), Kettle()), asyncio.get_running_loop().time())
    print(await asyncio.wait_for(Kettle(), 2))


asyncio.run(main())
