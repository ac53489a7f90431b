# Pages link to pages. Whoever finds one starts a task for it.
import asyncio

# region program
links: dict[str, list[str]] = {
    'home': ['news', 'shop'],
    'news': ['today'],
    'shop': [],
    'today': [],
}


async def visit(page: str, group: asyncio.TaskGroup) -> None:
    await asyncio.sleep(1)
    print(f'{page} read')
    for next_page in links[page]:
        group.create_task(visit(next_page, group), name=next_page)


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(visit('home', group), name='home')
    print('all read')


asyncio.run(main())
# endregion
