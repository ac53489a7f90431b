# A search box: each key starts a search. Which answer is shown last?
import asyncio


async def search(text: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f'show the hits for "{text}"')


async def main() -> None:
    first = asyncio.create_task(search('i', 5), name='search i')
    await asyncio.sleep(1)
    second = asyncio.create_task(search('is', 3), name='search is')
    await asyncio.sleep(1)
    third = asyncio.create_task(search('isl', 1), name='search isl')
    await asyncio.sleep(4)


asyncio.run(main())
