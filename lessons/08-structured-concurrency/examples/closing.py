# The same sensor, in a block that closes the generator.
import asyncio
from contextlib import aclosing


async def measurements():
    print('sensor on')
    try:
        value = 20
        while True:
            await asyncio.sleep(1)
            yield value
            value += 1
    finally:
        print('sensor off')


# region program
async def main() -> None:
    async with aclosing(measurements()) as values:
        print(await anext(values))
        print(await anext(values))
    await asyncio.sleep(3)
    print('main ends')
# endregion


asyncio.run(main())
