# Three steps of two seconds each, and five seconds for all of them.
import asyncio


async def step(name: str) -> None:
    print(f'{name} begins')
    await asyncio.sleep(2)
    print(f'{name} done')


async def sell() -> str:
    async with asyncio.timeout(5):
        await step('reserve')
        await step('pay')
        await step('pack')
        return 'sold'


async def main() -> None:
    try:
        print(await sell())
    except TimeoutError:
        print('not sold in time')


asyncio.run(main())
