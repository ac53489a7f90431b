# A getter that is woken and cancelled at once leaves the item to the next.
import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait('tea')
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(queue.qsize())


asyncio.run(main())
