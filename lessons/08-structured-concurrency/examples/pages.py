# A generator that loads pages, a loop that reads them. A second each.
import asyncio


# region program
async def pages(count: int):
    print('begin')
    for page in range(1, count + 1):
        await asyncio.sleep(1)
        print(f'page {page} loaded')
        yield page
    print('no more')


async def main() -> None:
    book = pages(3)
    print('book opened')
    async for page in book:
        await asyncio.sleep(1)
        print(f'page {page} read')


asyncio.run(main())
# endregion
