# Cancelled timers are dropped from the heap when there are more than a hundred timers and over half are cancelled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    timers = [loop.call_later(10, print, 'never') for _ in range(110)]
    await asyncio.sleep(0)
    for timer in timers[:50]:
        timer.cancel()
    await asyncio.sleep(1)
    for timer in timers[50:100]:
        timer.cancel()
    await asyncio.sleep(1)
    for timer in timers[100:]:
        timer.cancel()
    await asyncio.sleep(1)


asyncio.run(main())
