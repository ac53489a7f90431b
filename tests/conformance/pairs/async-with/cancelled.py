# A block that is cancelled leaves its context managers, the inner one first.
import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print('open', self.name)

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print('close', self.name, isinstance(error, asyncio.CancelledError))


async def child():
    async with Resource('a'):
        async with Resource('b'):
            await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
