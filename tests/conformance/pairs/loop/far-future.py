# Months of sleeping go by at once, and all timers still come.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    day = 24 * 60 * 60
    for days in (1, 100, 1000, 100000):
        await asyncio.sleep(days * day)
        await asyncio.sleep(0.1)
        print('day', int(loop.time() / day))


asyncio.run(main())
