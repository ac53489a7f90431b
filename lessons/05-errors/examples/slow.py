# Two tasks share the loop, in debug mode. One keeps it for too long.
import asyncio
import time


# region program
async def count():
    await asyncio.sleep(1)
    time.sleep(0.05)
    print('ten plants counted')
    await asyncio.sleep(1)
    time.sleep(0.8)
    print('a thousand plants counted')


async def alarm():
    await asyncio.sleep(2.1)
    print('alarm')


async def main():
    counting = asyncio.create_task(count(), name='counting')
    watch = asyncio.create_task(alarm(), name='watch')
    await counting
    await watch


asyncio.run(main(), debug=True)
# endregion
