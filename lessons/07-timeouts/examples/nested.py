# A limit for the photo, inside a limit for the whole page.
import asyncio


async def load_photo(limit: float) -> str:
    try:
        async with asyncio.timeout(limit):
            await asyncio.sleep(20)
            return 'photo'
    except TimeoutError:
        print('  the photo takes too long')
        return 'no photo'


async def show(page: float, photo: float) -> None:
    print(f'page {page} s, photo {photo} s')
    try:
        async with asyncio.timeout(page):
            print(f'  page with {await load_photo(photo)}')
    except TimeoutError:
        print('  the page takes too long')


async def main() -> None:
    await show(3, 1)
    await show(1, 3)


asyncio.run(main())
