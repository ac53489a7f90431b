# A putter that is woken and cancelled at once leaves the place to the next.
import asyncio


async def putter(item, queue):
    await queue.put(item)
    print('put', item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait('tea')
    tasks = [asyncio.create_task(putter(item, queue)) for item in ('coffee', 'water')]
    await asyncio.sleep(0)
    print(queue.get_nowait())
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(queue.get_nowait(), queue.empty())


asyncio.run(main())
