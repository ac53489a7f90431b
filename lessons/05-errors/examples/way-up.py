# A valve that sticks, two calls deep.
import asyncio


class PumpError(Exception):
    pass


async def open_valve(bed):
    await asyncio.sleep(1)
    if bed == 'beans':
        raise PumpError('the valve is stuck')


async def water(bed):
    print(f'{bed}: pump on')
    try:
        await open_valve(bed)
        await asyncio.sleep(2)
        print(f'{bed}: watered')
    finally:
        print(f'{bed}: pump off')


async def main():
    for bed in ['beans', 'roses']:
        try:
            await water(bed)
        except PumpError as error:
            print(f'{bed}: {error}')


asyncio.run(main())
