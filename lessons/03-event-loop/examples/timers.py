# What is planned for later: timers, one of which is cancelled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    full_hour = loop.time() + 3

    loop.call_at(full_hour, print, 'news')
    traffic = loop.call_later(2, print, 'traffic')
    loop.call_later(1, print, 'weather')
    loop.call_later(0, print, 'jingle')
    loop.call_soon(print, 'hello')
    traffic.cancel()

    await asyncio.sleep(4)
    print('good night')


asyncio.run(main())
