# To a worker and back: data and errors, but no functions.
import asyncio
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

# region program
widths = {'lake': 4000, 'hill': 3000}


def halve(name: str) -> int:
    width = widths.get(name)
    if width is None:
        raise ValueError(f'no photo {name}')
    return width // 2


def apply(change: Callable[[], int]) -> int:
    return change()


async def main() -> None:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        print(await loop.run_in_executor(pool, halve, 'lake'))
        try:
            await loop.run_in_executor(pool, halve, 'moor')
        except ValueError as error:
            print(f'failed there: {error}')
        try:
            await loop.run_in_executor(pool, apply, lambda: 7)
        except Exception:
            print('a function was not sent')
# endregion


if __name__ == '__main__':
    asyncio.run(main())
