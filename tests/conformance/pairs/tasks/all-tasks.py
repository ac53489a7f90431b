# all_tasks() gives the tasks that aren't done yet.
import asyncio


async def child(delay):
    await asyncio.sleep(delay)


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    first = asyncio.create_task(child(1), name='first')
    second = asyncio.create_task(child(2), name='second')
    print(*names())
    await first
    print(*names())
    second.cancel()
    print(*names())
    await asyncio.sleep(0)
    print(*names())


asyncio.run(main())
