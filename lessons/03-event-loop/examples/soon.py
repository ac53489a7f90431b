# Callbacks in the ready queue. One of them adds another.
import asyncio


def jingle():
    print('jingle')
    asyncio.get_running_loop().call_soon(news)


def news():
    print('news')


def weather():
    print('weather')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(jingle)
    loop.call_soon(weather)
    print('main: planned')
    await asyncio.sleep(0)
    print('main: back')
    await asyncio.sleep(0)
    print('main: back again')


asyncio.run(main())
