# gather() gives the results in the order of its arguments, whatever ends first.
import asyncio


async def brew(cup, delay):
    await asyncio.sleep(delay)
    print(cup, 'is ready')
    return cup


async def main():
    print(*await asyncio.gather(brew('tea', 3), brew('coffee', 1), brew('water', 2)))


asyncio.run(main())
