# A callback can cancel another that is ready in the same pass.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: (print('first'), second.cancel()))
    second = loop.call_soon(print, 'never')
    loop.call_later(1, lambda: (print('first timer'), later.cancel()))
    later = loop.call_later(1, print, 'never')
    await asyncio.sleep(2)


asyncio.run(main())
