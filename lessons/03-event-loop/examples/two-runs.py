# The morning show plans something for the evening show.
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


asyncio.run(morning())
asyncio.run(evening())
