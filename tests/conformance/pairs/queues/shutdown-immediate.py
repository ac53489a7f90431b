# An immediate shutdown throws the items away; join() waits only for those that were taken.
import asyncio


async def main():
    queue = asyncio.Queue()
    for item in range(3):
        queue.put_nowait(item)
    queue.get_nowait()
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(1)
    queue.shutdown(immediate=True)
    await asyncio.sleep(1)
    print(queue.qsize(), joining.done())
    queue.task_done()
    await joining
    print('joined')


asyncio.run(main())
