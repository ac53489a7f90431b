# Each exit of a stack is told of the error on its way, may replace it, and may swallow it.
import asyncio
from contextlib import AsyncExitStack


def tell(name, swallow=False):
    async def leave(kind, error, traceback):
        print(name, 'sees', error)
        return swallow
    return leave


async def replace(kind, error, traceback):
    raise Exception(f'instead of {error}')


async def main():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(tell('third'))
        stack.push_async_exit(tell('second', swallow=True))
        stack.push_async_exit(replace)
        stack.push_async_exit(tell('first'))
        raise Exception('body')
    print('swallowed')
    try:
        async with AsyncExitStack() as stack:
            stack.push_async_exit(replace)
            raise Exception('body')
    except Exception as error:
        print('caught', error)


asyncio.run(main())
