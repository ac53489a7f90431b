# Two look-ups, one in the cache and one not, started lazily and then eagerly.
import asyncio

cache = {'Oslo': 'snow'}


async def look_up(city: str) -> str:
    print(f'  look up {city}')
    known = cache.get(city)
    if known is not None:
        return known
    await asyncio.sleep(1)
    return 'fog'


async def lazily() -> None:
    oslo = asyncio.create_task(look_up('Oslo'), name='Oslo lazy')
    lima = asyncio.create_task(look_up('Lima'), name='Lima lazy')
    print(f'  created; Oslo done: {"yes" if oslo.done() else "no"}')
    print(f'  {await oslo}, {await lima}')


async def eagerly() -> None:
    oslo = asyncio.create_task(look_up('Oslo'), name='Oslo eager', eager_start=True)
    lima = asyncio.create_task(look_up('Lima'), name='Lima eager', eager_start=True)
    print(f'  created; Oslo done: {"yes" if oslo.done() else "no"}')
    print(f'  {await oslo}, {await lima}')


async def main() -> None:
    print('lazily')
    await lazily()
    print('eagerly')
    await eagerly()


asyncio.run(main())
