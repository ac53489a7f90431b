# A coroutine runs nothing until somebody awaits it.
import asyncio


async def brew():
    print('brewing')
    return 'tea'


async def main():
    coroutine = brew()
    print('made')
    await asyncio.sleep(1)
    print(await coroutine)


asyncio.run(main())
