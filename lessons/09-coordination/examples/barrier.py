# Two rounds of a game; each begins when both players are ready.
import asyncio


# region program
async def player(
    name: str,
    start: asyncio.Barrier,
    loading: list[float],
) -> None:
    for round_, seconds in enumerate(loading):
        await asyncio.sleep(seconds)
        print(f'{name} is ready for round {round_ + 1}')
        await start.wait()
        print(f'{name} plays round {round_ + 1}')


async def main() -> None:
    start = asyncio.Barrier(2)
    ana = player('Ana', start, [1, 3])
    ben = player('Ben', start, [2, 1])
    await asyncio.gather(ana, ben)
# endregion


asyncio.run(main())
