# All failures of a night in one error, and each in the right hands.
import asyncio


# region program
class PumpError(Exception):
    pass


class HeaterError(Exception):
    pass


async def help(seconds, failure=None):
    await asyncio.sleep(seconds)
    if failure:
        raise failure


async def night():
    helpers = [
        help(1, PumpError('the pump is blocked')),
        help(2, HeaterError('no gas')),
        help(3),
        help(4, PumpError('the hose leaks')),
    ]
    outcomes = await asyncio.gather(*helpers, return_exceptions=True)
    errors = [one for one in outcomes if isinstance(one, Exception)]
    if errors:
        raise ExceptionGroup('the night', errors)


async def main():
    try:
        await night()
    except ExceptionGroup as error:
        print(error)
        pumps, rest = error.split(PumpError)
        for failure in pumps.exceptions if pumps else ():
            print(f'for the plumber: {failure}')
        for failure in rest.exceptions if rest else ():
            print(f'for the owner: {failure}')


asyncio.run(main())
# endregion
