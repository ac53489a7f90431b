# Those at a barrier that is aborted, and those who come, get an error.
import asyncio


async def runner(name, barrier):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError:
        print(name, 'finds it broken', barrier.n_waiting)


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(runner(name, barrier)) for name in 'ab']
    await asyncio.sleep(1)
    await barrier.abort()
    print(barrier.broken)
    await asyncio.wait(tasks)
    await runner('c', barrier)
    await barrier.reset()
    print(barrier.broken)


asyncio.run(main())
