# run() gives what main returns, and throws what it throws.
import asyncio


async def brew():
    await asyncio.sleep(1)
    return 'tea'


async def spill():
    raise Exception('spilt')


print(asyncio.run(brew()))
try:
    asyncio.run(spill())
except Exception as error:
    print(error)
