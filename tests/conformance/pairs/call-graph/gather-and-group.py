# gather(), wait(), shield() and groups wait for their tasks in the call graph.
import asyncio


async def nap():
    await asyncio.sleep(1)


def waiting_for(task):
    graph = asyncio.capture_call_graph(task)
    return sorted(one.future.get_name() for one in graph.awaited_by)


async def gathers(task):
    await asyncio.gather(task)


async def waits(task):
    await asyncio.wait([task])


async def shields(task):
    await asyncio.shield(task)


async def groups():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(nap(), name='grouped')
        asyncio.get_running_loop().call_later(0.5, lambda: print(*waiting_for(task)))


async def main():
    task = asyncio.create_task(nap())
    for waiter in (gathers, waits, shields):
        asyncio.create_task(waiter(task), name=waiter.__name__)
    asyncio.create_task(groups(), name='groups')
    await asyncio.sleep(0.1)
    print(*waiting_for(task))
    await asyncio.sleep(2)


asyncio.run(main())
