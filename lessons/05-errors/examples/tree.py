# A group may hold groups. split and subgroup keep the nesting.
import asyncio


class PumpError(Exception):
    pass


class HeaterError(Exception):
    pass


# region program
def show(error, indent=''):
    print(f'{indent}{error or 'nothing'}')
    if not isinstance(error, ExceptionGroup):
        return
    for part in error.exceptions:
        show(part, f'{indent}  ')


async def main():
    blocked = PumpError('the pump is blocked')
    cold = HeaterError('no gas')
    leak = PumpError('the hose leaks')
    east = ExceptionGroup('east house', [blocked, cold])
    west = ExceptionGroup('west house', [leak])
    night = ExceptionGroup('the night', [east, west])

    print('everything:')
    show(night)
    print('without pumps:')
    _, rest = night.split(PumpError)
    show(rest)
    print('only what leaks:')
    show(night.subgroup(lambda error: 'leaks' in str(error)))
    print('only type errors:')
    show(night.subgroup(TypeError))
# endregion


asyncio.run(main())
