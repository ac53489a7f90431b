# Timers within a nanosecond of now are due now.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (1e-10, 5e-10, 2e-9, 1e-6):
        loop.call_later(delay, print, 'timer', delay > 1e-9)
    await asyncio.sleep(0)
    print('main')
    await asyncio.sleep(1)


asyncio.run(main())
