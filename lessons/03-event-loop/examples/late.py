# A time signal every second, and an archive that is indexed beside it.
import asyncio
import time


async def signal():
    for second in [1, 2, 3]:
        await asyncio.sleep(1)
        print('pip', second)


async def index_archive():
    for tape in ['A', 'B', 'C']:
        time.sleep(1.5)  # stands for a calculation
        print('tape', tape, 'indexed')
        await asyncio.sleep(0)  # let others run


async def main():
    await asyncio.gather(signal(), index_archive())


asyncio.run(main())
