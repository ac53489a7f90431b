# An error of a function in a thread comes to who awaits it.
import asyncio
import time


def spill():
    time.sleep(1)
    raise Exception('spilt')


async def main():
    try:
        await asyncio.to_thread(spill)
    except Exception as error:
        print(error, asyncio.get_running_loop().time())


asyncio.run(main())
