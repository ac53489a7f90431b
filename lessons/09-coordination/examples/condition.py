# Three cooks wait until there are enough eggs.
import asyncio


# region program
async def cook(
    kitchen: asyncio.Condition,
    dish: str,
    needed: int,
) -> None:
    global eggs
    async with kitchen:
        await kitchen.wait_for(lambda: eggs >= needed)
        eggs -= needed
        print(f'{dish}: took {needed}, {eggs} left')


eggs = 0


async def deliver(kitchen: asyncio.Condition, count: int) -> None:
    global eggs
    await asyncio.sleep(1)
    async with kitchen:
        eggs += count
        print(f'{count} eggs delivered')
        kitchen.notify_all()


async def deliver_twice(kitchen: asyncio.Condition) -> None:
    await deliver(kitchen, 3)
    await deliver(kitchen, 6)


async def main() -> None:
    kitchen = asyncio.Condition()
    await asyncio.gather(
        cook(kitchen, 'cake', 4),
        cook(kitchen, 'omelette', 3),
        cook(kitchen, 'pancakes', 2),
        deliver_twice(kitchen),
    )
# endregion


asyncio.run(main())
