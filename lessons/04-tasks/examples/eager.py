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


async def main() -> None:
    print('lazy')
    oslo = asyncio.create_task(look_up('Oslo'), name='Oslo lazy')
    lima = asyncio.create_task(look_up('Lima'), name='Lima lazy')
    print(f'  created; Oslo done: {"yes" if oslo.done() else "no"}')
    print(f'  {await oslo}, {await lima}')

    print('eager')
    oslo_now = asyncio.create_task(look_up('Oslo'), name='Oslo eager', eager_start=True)
    lima_now = asyncio.create_task(look_up('Lima'), name='Lima eager', eager_start=True)
    print(f'  created; Oslo done: {"yes" if oslo_now.done() else "no"}')
    print(f'  {await oslo_now}, {await lima_now}')


asyncio.run(main())
