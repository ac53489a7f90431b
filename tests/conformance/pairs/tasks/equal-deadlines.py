# Timers of one deadline come out of the heap in heapq's order.
import asyncio


async def nap(number):
    await asyncio.sleep(1)
    print(number)


async def main():
    await asyncio.gather(*(nap(number) for number in range(10)))


asyncio.run(main())
