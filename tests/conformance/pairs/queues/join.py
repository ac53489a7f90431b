# join() waits until every item is dealt with.
import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print('done', item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
    for item in (3, 1, 1):
        queue.put_nowait(item)
    await queue.join()
    print('all done at', asyncio.get_running_loop().time())
    await queue.join()
    try:
        queue.task_done()
    except ValueError:
        print('nothing left')
    for task in workers:
        task.cancel()


asyncio.run(main())
