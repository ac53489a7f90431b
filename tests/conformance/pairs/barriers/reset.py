# Those at a barrier that is reset get an error, and it begins anew.
import asyncio


async def runner(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError:
        print(name, 'is sent away')


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(runner('first', barrier))
    await asyncio.sleep(1)
    await barrier.reset()
    await first
    print(barrier.broken)
    await asyncio.gather(runner('second', barrier), runner('third', barrier))


asyncio.run(main())
