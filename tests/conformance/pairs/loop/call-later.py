# Timers are called in the order of their times, however they were set.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, 'in two seconds')
    loop.call_at(1, print, 'at one second')
    loop.call_later(0, print, 'at once')
    loop.call_later(-1, print, 'in the past')
    loop.call_soon(print, 'soon')
    await asyncio.sleep(3)
    print(loop.time())


asyncio.run(main())
