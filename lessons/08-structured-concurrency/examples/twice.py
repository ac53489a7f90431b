# One failure, and a body that waits for it with gather.
import asyncio


async def book(part: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    if part == 'flight':
        raise Exception('the flight is sold out')
    return part


# region program
async def book_trip() -> None:
    async with asyncio.TaskGroup() as group:
        flight = group.create_task(book('flight', 1))
        hotel = group.create_task(book('hotel', 2))
        await asyncio.gather(flight, hotel)


async def main() -> None:
    try:
        await book_trip()
    except ExceptionGroup as error:
        for failure in error.exceptions:
            print(failure)
# endregion


asyncio.run(main())
