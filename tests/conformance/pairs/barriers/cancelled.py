# One who is cancelled at a barrier leaves it; the others still need somebody in its place.
import asyncio


async def runner(name, barrier):
    print(name, await barrier.wait())


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(runner('a', barrier))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), barrier.n_waiting, barrier.broken)
    await asyncio.gather(runner('b', barrier), runner('c', barrier))
    try:
        asyncio.Barrier(0)
    except ValueError:
        print('nobody needs that')


asyncio.run(main())
