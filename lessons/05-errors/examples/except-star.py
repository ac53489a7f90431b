# Each kind of error in its place, with except*.
import asyncio


class PumpError(Exception):
    pass


class HeaterError(Exception):
    pass


# region program
async def night():
    raise ExceptionGroup('the night', [
        PumpError('the pump is blocked'),
        HeaterError('no gas'),
        ValueError('minus 300 degrees'),
    ])


async def repair():
    try:
        await night()
    except* PumpError as pumps:
        print(f'plumber, {pumps}')
    except* HeaterError as heaters:
        print(f'stoker, {heaters}')


async def main():
    try:
        await repair()
    except ExceptionGroup as error:
        print(f'left over, {error}')
# endregion


asyncio.run(main())
