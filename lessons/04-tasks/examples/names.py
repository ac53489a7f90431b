# Every task has a name. A log line can say which task wrote it.
import asyncio


def log(text: str) -> None:
    print(f'[{asyncio.current_task().get_name()}] {text}')


async def crawl(pages: int) -> None:
    for page in range(1, pages + 1):
        await asyncio.sleep(1)
        log(f'page {page}')


async def main() -> None:
    asyncio.current_task().set_name('main')
    news = asyncio.create_task(crawl(2), name='news')
    shop = asyncio.create_task(crawl(3), name='shop')

    names = [task.get_name() for task in asyncio.all_tasks()]
    log(f'alive: {", ".join(sorted(names))}')

    await news
    await shop
    log(f'alive: {len(asyncio.all_tasks())}')


asyncio.run(main())
