# A shutdown wakes all who wait at the queue.
import asyncio


async def attempt(name, awaitable):
    try:
        await awaitable
    except asyncio.QueueShutDown:
        print(name, 'is sent away')


async def main():
    empty, full = asyncio.Queue(), asyncio.Queue(1)
    full.put_nowait('tea')
    waiting = [attempt('getter', empty.get()), attempt('second getter', empty.get()),
               attempt('putter', full.put('coffee'))]
    tasks = [asyncio.create_task(coroutine) for coroutine in waiting]
    await asyncio.sleep(1)
    full.shutdown()
    empty.shutdown()
    await asyncio.wait(tasks)
    print(full.qsize())


asyncio.run(main())
