# Two tasks are started in the block. One of them isn't in the group.
import asyncio


# region program
async def upload(name: str) -> None:
    await asyncio.sleep(1 if name == 'map' else 2)
    print(f'{name} uploaded')


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(upload('map'), name='map')
        asyncio.create_task(upload('photo'), name='photo')
    print('all uploaded')
# endregion


asyncio.run(main())
