# Both shows on one loop.
import asyncio


async def morning():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, 'traffic')
    await asyncio.sleep(1)
    print('morning: over')


async def evening():
    print('evening: begins')
    await asyncio.sleep(3)
    print('evening: over')


with asyncio.Runner() as runner:
    runner.run(morning())
    runner.run(evening())
