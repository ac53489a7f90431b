# Everything is written before anything is read: cat waits for us, and we for cat.
import asyncio
from asyncio.subprocess import PIPE

CHART = (b'x' * 99 + b'\n') * 10_000


# region program
async def start_cat():
    return await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)


async def write_first(cat):
    cat.stdin.write(CHART)
    await cat.stdin.drain()
    print('everything is written')


async def main():
    first = await start_cat()
    try:
        async with asyncio.timeout(5):
            await write_first(first)
    except TimeoutError:
        print('stuck after 5 s')
        first.kill()
    second = await start_cat()
    output, _ = await second.communicate(CHART)
    print(f'{len(output)} bytes came back')
# endregion


asyncio.run(main())
