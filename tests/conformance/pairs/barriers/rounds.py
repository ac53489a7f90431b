# A barrier can be used for one round after the other.
import asyncio


async def runner(name, barrier):
    for round in range(3):
        async with barrier as place:
            print(name, round, place)


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(runner('a', barrier), runner('b', barrier))


asyncio.run(main())
