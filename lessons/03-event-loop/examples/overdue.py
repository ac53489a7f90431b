# Two things are due while the loop is held up. Which comes first?
import asyncio
import time


# region program
def ring():
    print('alarm clock, due at 1.2 s')


async def sleep_in():
    await asyncio.sleep(1)
    print('sleeper, due at 1 s')


async def calculate():
    time.sleep(2)
    print('calculation over')


async def main():
    asyncio.get_running_loop().call_later(1.2, ring)
    await asyncio.gather(sleep_in(), calculate())


asyncio.run(main())
# endregion
