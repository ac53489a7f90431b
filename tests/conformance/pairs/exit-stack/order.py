# An exit stack leaves in reverse order what was entered through it.
import asyncio
from contextlib import AsyncExitStack


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(1)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print('close', self.name, error)


async def farewell(name):
    await asyncio.sleep(1)
    print('farewell', name)


async def main():
    async with AsyncExitStack() as stack:
        for name in 'ab':
            print('open', await stack.enter_async_context(Resource(name)))
        stack.callback(print, 'callback')
        stack.push_async_callback(farewell, 'friend')
        print('body')
    print(asyncio.get_running_loop().time())


asyncio.run(main())
