# What is left when main returns is cancelled, in the order of creation, and awaited.
import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(delay)
        print(name, 'ends at', asyncio.get_running_loop().time())


async def main():
    for name, delay in (('a', 2), ('b', 1)):
        asyncio.create_task(work(name, delay), name=name)
    await asyncio.sleep(1)
    print('main ends')


asyncio.run(main())
