# Three clients of one small server: it serves one at a time, or none.
import asyncio
from collections.abc import Callable


def random_numbers(seed: int) -> Callable[[], float]:
    """The same numbers from 0 to 1 in every run."""
    state = seed

    def next_number() -> float:
        nonlocal state
        state = (state * 48271) % 2147483647
        return state / 2147483647

    return next_number


present = 0


async def request() -> bool:
    global present
    present += 1
    await asyncio.sleep(0.4)
    alone = present == 1
    await asyncio.sleep(0.1)
    present -= 1
    return alone


type Delay = Callable[[int], float]


async def client(name: str, delay: Delay) -> None:
    for attempt in range(1, 4):
        if await request():
            print(f'  {name}: served, attempt {attempt}')
            return
        if attempt < 3:
            await asyncio.sleep(delay(attempt))
    print(f'  {name}: gives up')


async def three(delay: Delay) -> None:
    names = ['Anna', 'Ben', 'Cleo']
    clients = []
    for name in names:
        work = client(name, delay)
        clients.append(asyncio.create_task(work, name=name))
    await asyncio.gather(*clients)


async def main() -> None:
    print('without jitter')
    await three(lambda attempt: 2 ** attempt)

    print('with jitter')
    random = random_numbers(2026)
    await three(lambda attempt: random() * 2 ** attempt)


asyncio.run(main())
