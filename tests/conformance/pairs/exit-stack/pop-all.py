# pop_all() hands the exits over to a new stack; aclose() unwinds a stack at once.
import asyncio
from contextlib import AsyncExitStack


async def main():
    async with AsyncExitStack() as stack:
        stack.callback(print, 'kept for later')
        later = stack.pop_all()
        stack.callback(print, 'at the end of the block')
    print('after the block')
    await later.aclose()
    await later.aclose()
    print('end')


asyncio.run(main())
