# A clock that ticks as long as the block works, and no longer.
import asyncio


# region program
async def tick() -> None:
    second = 0
    while True:
        second += 1
        await asyncio.sleep(1)
        print(f'{second} s')


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        clock = group.create_task(tick(), name='clock')
        await asyncio.sleep(2.5)
        print('work done')
        clock.cancel()
    print('block ended')


asyncio.run(main())
# endregion
