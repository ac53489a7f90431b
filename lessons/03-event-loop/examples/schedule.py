# One evening's programme: the one to rebuild in "The lost programme".
import asyncio


def jingle():
    print('jingle')
    asyncio.get_running_loop().call_soon(print, 'sponsor')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, 'news')
    loop.call_later(1, print, 'weather')
    loop.call_soon(jingle)
    print('on air')
    await asyncio.sleep(0)
    print('studio ready')
    await asyncio.sleep(3)
    print('off air')


asyncio.run(main())
