# Two photos are made smaller. That is work, not waiting.
import asyncio
import time


async def shrink(photo):
    print(photo, 'begins')
    time.sleep(2)  # stands for two seconds of calculation
    print(photo, 'is smaller')


async def main():
    await asyncio.gather(shrink('photo 1'), shrink('photo 2'))


asyncio.run(main())
