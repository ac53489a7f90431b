# A parcel arrives. In the same moment its receiver is cancelled.
import asyncio


# region program
async def receive(door: asyncio.Future[str]) -> None:
    print(f'received the {await door}')


async def main() -> None:
    door = asyncio.get_running_loop().create_future()
    receiver = asyncio.create_task(receive(door), name='receiver')
    await asyncio.sleep(1)
    door.set_result('parcel')
    receiver.cancel()
    await asyncio.wait([receiver])
    print(f'cancelled: {"yes" if receiver.cancelled() else "no"}')
    print(f'still at the door: the {door.result()}')


asyncio.run(main())
# endregion
