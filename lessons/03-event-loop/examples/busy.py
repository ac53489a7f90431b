# Waits for a switch by looking at it again and again.
import asyncio
import time

on_air = False


def switch_on():
    global on_air
    on_air = True


def is_on_air():
    time.sleep(0.5)  # even a look takes a little time
    return on_air


async def main():
    asyncio.get_running_loop().call_later(2, switch_on)
    looks = 1
    while not is_on_air():
        await asyncio.sleep(0)
        looks += 1
    print('on air, after', looks, 'looks')


asyncio.run(main())
