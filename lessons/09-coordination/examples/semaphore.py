# Five downloads, two at a time.
import asyncio


# region program
async def download(
    limit: asyncio.Semaphore,
    file: str,
    seconds: float,
) -> None:
    async with limit:
        print(f'{file} begins')
        await asyncio.sleep(seconds)
        print(f'{file} is here')


async def main() -> None:
    limit = asyncio.Semaphore(2)
    begin = asyncio.get_running_loop().time()
    await asyncio.gather(
        download(limit, 'a.png', 2),
        download(limit, 'b.png', 1),
        download(limit, 'c.png', 3),
        download(limit, 'd.png', 1),
        download(limit, 'e.png', 1),
    )
    print(f'after {round(asyncio.get_running_loop().time() - begin)} s')
# endregion


asyncio.run(main())
