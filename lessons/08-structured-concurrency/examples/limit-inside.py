# A limit of two seconds, meant for loading. Reading takes three.
import asyncio


# region program
async def pages():
    async with asyncio.timeout(2):
        await asyncio.sleep(1)
        print('loaded')
        yield 'page'


async def main() -> None:
    try:
        async for page in pages():
            await asyncio.sleep(3)
            print(f'{page} read')
    except BaseException as error:
        print(type(error).__name__)


asyncio.run(main())
# endregion
