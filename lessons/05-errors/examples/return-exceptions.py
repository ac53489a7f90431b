# Each helper's outcome in the list, be it a result or an error.
import asyncio


class HelperError(Exception):
    pass


async def heat():
    await asyncio.sleep(3)
    return '21 degrees'


async def water():
    await asyncio.sleep(1)
    raise HelperError('the pump is blocked')


async def air():
    await asyncio.sleep(2)
    raise HelperError('the window is stuck')


# region main
async def main():
    helpers = [heat(), water(), air()]
    outcomes = await asyncio.gather(*helpers, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            print(f'failed: {outcome}')
        else:
            print(f'done: {outcome}')
# endregion


asyncio.run(main())
