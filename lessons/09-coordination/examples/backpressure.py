# A fast producer and a slow consumer, with a queue of two places.
import asyncio


# region program
async def read(pages: asyncio.Queue[int]) -> None:
    for page in [1, 2, 3, 4, 5]:
        await pages.put(page)
        print(f'page {page} is in the queue')
    pages.shutdown()


async def translate(pages: asyncio.Queue[int]) -> None:
    while True:
        page = await pages.get()
        await asyncio.sleep(1)
        print(f'page {page} is translated')


async def translate_all(pages: asyncio.Queue[int]) -> None:
    try:
        await translate(pages)
    except asyncio.QueueShutDown:
        print('no more pages')


async def main() -> None:
    pages = asyncio.Queue[int](2)
    await asyncio.gather(read(pages), translate_all(pages))
# endregion


asyncio.run(main())
