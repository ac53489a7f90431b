# The night doesn't end. Who waits for whom?
import asyncio
import sys


# region program
async def open_valve(valve):
    await valve


async def water(valve):
    await open_valve(valve)
    print('watered')


async def tend(valve):
    watering = asyncio.create_task(water(valve), name='watering')
    await asyncio.gather(watering, asyncio.sleep(1))
    print('the night is over')


async def main():
    valve = asyncio.get_running_loop().create_future()
    night = asyncio.create_task(tend(valve), name='night')
    await asyncio.sleep(5)
    print('five seconds, and still not over')
    asyncio.print_call_graph(valve, file=sys.stderr)
    valve.set_result(None)
    await night
# endregion


asyncio.run(main())
