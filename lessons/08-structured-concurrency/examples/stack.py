# As many files as there are names. The third can't be opened.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def file(name):
    await asyncio.sleep(1)
    if name == 'c':
        raise Exception(f'no file {name}')
    print(f'{name} opened')
    try:
        yield name
    finally:
        await asyncio.sleep(1)
        print(f'{name} closed')


# region program
async def copy(names: list[str]) -> None:
    async with AsyncExitStack() as stack:
        stack.callback(lambda: print('disk light off'))
        files: list[str] = []
        for name in names:
            files.append(await stack.enter_async_context(file(name)))
        print('copying', *files)


async def main() -> None:
    await copy(['a', 'b'])
    try:
        await copy(['a', 'b', 'c', 'd'])
    except Exception as error:
        print(error)
# endregion


asyncio.run(main())
