# The answer is there at once. But no time is left.
import asyncio
from collections.abc import Coroutine


async def look_up(city: str) -> str:
    print(f'  looking up {city}')
    if city != 'Bern':
        await asyncio.sleep(1)
    return f'the rate of {city}'


async def look_up_in_block(city: str) -> str:
    async with asyncio.timeout(0):
        return await look_up(city)


async def attempt(work: Coroutine[None, None, str]) -> None:
    try:
        print(f'  {await work}')
    except TimeoutError:
        print('  too late')


async def main() -> None:
    for city in ['Bern', 'Rome']:
        print(f'{city}, waiting')
        await attempt(asyncio.wait_for(look_up(city), 0))
        print(f'{city}, block')
        await attempt(look_up_in_block(city))


asyncio.run(main())
