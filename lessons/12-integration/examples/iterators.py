# Python has one kind of asynchronous generator, and needs no bridge.
import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


# region program
async def arrivals() -> AsyncGenerator[str]:
    for parcel in ['P7', 'P8']:
        yield parcel


async def stops() -> AsyncGenerator[str]:
    try:
        for town in ['Oslo', 'Lima', 'Cairo']:
            await asyncio.sleep(1)
            yield town
    finally:
        print('the van goes home')


async def deliver(towns: AsyncGenerator[str]) -> str:
    async with aclosing(towns):
        async for town in towns:
            if town == 'Lima':
                return f'delivered in {town}'
    return 'not delivered'


async def main() -> None:
    async for parcel in arrivals():
        print(f'{parcel} has come')
    print(await deliver(stops()))
# endregion


asyncio.run(main())
