# The tea is spilled.
import asyncio


async def main() -> None:
    print('pouring')
    raise ValueError('spilled')


asyncio.run(main())
