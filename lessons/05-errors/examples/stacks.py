# Where has this one failed, and where does that one wait?
import asyncio
import sys


# region program
async def pump():
    await asyncio.sleep(1)
    raise RuntimeError('the pump is blocked')


async def water():
    await pump()


async def stoke():
    await asyncio.sleep(3)


async def heat():
    await stoke()


def show(task):
    names = [frame.f_code.co_name for frame in task.get_stack()]
    print(f'{task.get_name()}: {' > '.join(names)}')


async def main():
    watering = asyncio.create_task(water(), name='watering')
    heating = asyncio.create_task(heat(), name='heating')
    await asyncio.sleep(2)
    show(watering)
    show(heating)
    await heating
    if watering.exception():
        watering.print_stack(file=sys.stderr)
# endregion


asyncio.run(main())
