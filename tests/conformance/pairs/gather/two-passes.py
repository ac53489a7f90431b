# Waking from gather() costs two passes.
import asyncio


async def child():
    await asyncio.sleep(1)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: (print('first pass'), loop.call_soon(print, 'second pass')))


async def main():
    await asyncio.gather(child())
    print('main goes on')


asyncio.run(main())
