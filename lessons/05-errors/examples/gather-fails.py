# Three helpers under gather. Two of them fail.
import asyncio


class HelperError(Exception):
    pass


# region program
async def heat():
    await asyncio.sleep(3)
    print('heating: warm')
    return '21 degrees'


async def water():
    await asyncio.sleep(1)
    raise HelperError('the pump is blocked')


async def air():
    await asyncio.sleep(2)
    raise HelperError('the window is stuck')


async def main():
    try:
        results = await asyncio.gather(heat(), water(), air())
        print(f'all is well: {', '.join(results)}')
    except HelperError as error:
        print(f'main: {error}')
    await asyncio.sleep(4)
    print('main ends')
# endregion


asyncio.run(main())
