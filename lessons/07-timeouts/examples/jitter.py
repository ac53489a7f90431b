# The same three clients. Now each draws its pauses by lot.
import asyncio
from collections.abc import Callable

present = 0
crowded = False


async def request() -> bool:
    global present, crowded
    present += 1
    if present > 1:
        crowded = True
    await asyncio.sleep(0.5)
    served = not crowded
    present -= 1
    if present == 0:
        crowded = False
    return served


def longest(attempt: int) -> float:
    return 2 ** attempt


# region client
def random_numbers(seed: int) -> Callable[[], float]:
    # The same numbers from 0 to 1 in every run.
    state = seed

    def next_number() -> float:
        nonlocal state
        state = (state * 48271) % 2147483647
        return state / 2147483647

    return next_number


random = random_numbers(1984)


async def client(name: str) -> None:
    for attempt in range(1, 4):
        if await request():
            print(f'{name}: served, attempt {attempt}')
            return
        if attempt < 3:
            await asyncio.sleep(random() * longest(attempt))
    print(f'{name}: gives up')
# endregion


async def main() -> None:
    anna = asyncio.create_task(client('Anna'), name='Anna')
    ben = asyncio.create_task(client('Ben'), name='Ben')
    cleo = asyncio.create_task(client('Cleo'), name='Cleo')
    await asyncio.gather(anna, ben, cleo)


asyncio.run(main())
