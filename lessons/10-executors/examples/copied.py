# A process sorts our list. Where is the sorted one?
import asyncio
from concurrent.futures import ProcessPoolExecutor


# region program
def sort_names(names: list[str]) -> list[str]:
    names.sort()
    return names


async def main() -> None:
    loop = asyncio.get_running_loop()
    ours = ['moor', 'hill', 'lake']
    with ProcessPoolExecutor(1) as pool:
        theirs = await loop.run_in_executor(pool, sort_names, ours)
        print(f'ours: {", ".join(ours)}')
        print(f'theirs: {", ".join(theirs)}')
# endregion


if __name__ == '__main__':
    asyncio.run(main())
