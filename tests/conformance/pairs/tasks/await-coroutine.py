# Awaiting a coroutine runs it at once, without letting the loop make a pass.
import asyncio


async def double(number):
    return 2 * number


async def main():
    asyncio.get_running_loop().call_soon(print, 'the loop makes a pass')
    print(await double(await double(1)))
    await asyncio.sleep(0)


asyncio.run(main())
