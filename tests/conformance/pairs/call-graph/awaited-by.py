# A call graph tells which tasks wait for a task, as far up as it goes.
import asyncio


async def nap():
    await asyncio.sleep(1)


async def watch(task):
    await task


def chain(graph):
    names = []
    while True:
        names.append(graph.future.get_name())
        if not graph.awaited_by:
            return names
        graph = graph.awaited_by[0]


async def main():
    inner = asyncio.create_task(nap(), name='inner')
    middle = asyncio.create_task(watch(inner), name='middle')
    outer = asyncio.create_task(watch(middle), name='outer')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(*chain(asyncio.capture_call_graph(inner)))
    await outer
    print(*chain(asyncio.capture_call_graph(inner)))


asyncio.run(main())
