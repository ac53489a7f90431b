# Results of a group: read them when the block has ended.
import asyncio


# region program
async def price(item: str, seconds: float) -> int:
    await asyncio.sleep(seconds)
    return len(item) * 10


async def total(items: list[str]) -> int:
    prices: list[asyncio.Task[int]] = []
    async with asyncio.TaskGroup() as group:
        for index, item in enumerate(items):
            prices.append(group.create_task(price(item, 3 - index)))
    return sum(task.result() for task in prices)


async def main() -> None:
    print(await total(['flight', 'hotel', 'car']))


asyncio.run(main())
# endregion
