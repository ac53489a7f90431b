# Two of the helpers. This time main ends before heating is warm.
import asyncio


class HelperError(Exception):
    pass


async def heat():
    try:
        await asyncio.sleep(3)
        print('heating: warm')
    finally:
        print('heating: off')


async def water():
    await asyncio.sleep(1)
    raise HelperError('the pump is blocked')


# region main
async def main():
    try:
        await asyncio.gather(heat(), water())
    except HelperError as error:
        print(f'main: {error}')
    await asyncio.sleep(1)
    print('main ends')
# endregion


asyncio.run(main())
