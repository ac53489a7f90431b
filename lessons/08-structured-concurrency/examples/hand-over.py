# A function that opens, and gives what it opened to its caller.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def link(name):
    await asyncio.sleep(1)
    print(f'{name} connected')
    yield name
    print(f'{name} closed')


# region program
async def connect_both() -> AsyncExitStack:
    links = AsyncExitStack()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(link('camera'))
        await stack.enter_async_context(link('printer'))
        links = stack.pop_all()
    return links


async def main() -> None:
    links = await connect_both()
    print('both are ours')
    await asyncio.sleep(1)
    await links.aclose()
# endregion


asyncio.run(main())
