# A blocking call holds all timers up; they come late, and in order.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    for delay in (1, 2, 4):
        loop.call_later(delay, lambda delay=delay: print(delay, 'at', loop.time()))
    time.sleep(3)
    print('blocked until', loop.time())
    await asyncio.sleep(2)


asyncio.run(main())
