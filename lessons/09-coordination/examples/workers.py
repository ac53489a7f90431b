# Two workers share four parcels.
import asyncio

# region program
type Parcel = tuple[str, float]


async def worker(name: str, queue: asyncio.Queue[Parcel]) -> None:
    while True:
        parcel, seconds = await queue.get()
        await asyncio.sleep(seconds)
        print(f'{name} delivered {parcel}')
        queue.task_done()


async def main() -> None:
    queue = asyncio.Queue[Parcel]()
    for parcel in [('a', 3), ('b', 1), ('c', 1), ('d', 2)]:
        queue.put_nowait(parcel)

    async with asyncio.TaskGroup() as group:
        ana = group.create_task(worker('Ana', queue), name='Ana')
        ben = group.create_task(worker('Ben', queue), name='Ben')
        await queue.join()
        print('everything is delivered')
        ana.cancel()
        ben.cancel()
# endregion


asyncio.run(main())
