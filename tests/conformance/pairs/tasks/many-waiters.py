# Those who wait for a task go on in the order in which they began to.
import asyncio


async def work():
    await asyncio.sleep(1)
    return 'done'


async def watch(name, task):
    print(name, await task)


async def main():
    task = asyncio.create_task(work())
    watchers = [asyncio.create_task(watch(name, task)) for name in 'cab']
    await asyncio.gather(*watchers)


asyncio.run(main())
