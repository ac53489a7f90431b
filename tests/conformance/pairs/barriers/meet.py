# A barrier lets its tasks go on when all of them are there, and tells each its place.
import asyncio


async def runner(name, delay, barrier):
    await asyncio.sleep(delay)
    print(name, 'arrives', barrier.n_waiting)
    print(name, 'goes on', await barrier.wait())


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.broken)
    await asyncio.gather(runner('a', 2, barrier), runner('b', 1, barrier), runner('c', 3, barrier))
    print(barrier.n_waiting)


asyncio.run(main())
