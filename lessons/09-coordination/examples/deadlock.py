# Two transfers lock the same two accounts, in opposite orders.
import asyncio


# region program
async def transfer(from_: asyncio.Lock, to: asyncio.Lock) -> None:
    async with from_:
        await asyncio.sleep(1)
        async with to:
            print('transferred')


async def main() -> None:
    ana, ben = asyncio.Lock(), asyncio.Lock()
    pair = [
        asyncio.create_task(transfer(ana, ben), name='Ana to Ben'),
        asyncio.create_task(transfer(ben, ana), name='Ben to Ana'),
    ]
    try:
        async with asyncio.timeout(3):
            await asyncio.wait(pair)
    except TimeoutError:
        print('nothing happens any more')
# endregion


asyncio.run(main())
