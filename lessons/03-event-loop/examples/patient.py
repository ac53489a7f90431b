# Waits for a switch by being told.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    on_air = loop.create_future()
    loop.call_later(2, on_air.set_result, 'studio 1')
    print('on air:', await on_air)


asyncio.run(main())
