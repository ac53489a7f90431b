# The same trip, booked in a TaskGroup. Cancelling a booking takes a while.
import asyncio


# region program
async def book(part: str, seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
        if part == 'flight':
            raise Exception('the flight is sold out')
        print(f'{part} booked and paid')
        return part
    finally:
        await asyncio.sleep(seconds / 4)
        print(f'{part}: hung up')


async def book_trip() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(book('flight', 1), name='flight')
        group.create_task(book('hotel', 2), name='hotel')
        group.create_task(book('car', 3), name='car')
        print('three bookings under way')
    print('have a good trip')


async def main() -> None:
    try:
        await book_trip()
    except ExceptionGroup as error:
        print(f'no trip: {error.exceptions[0]}')
    await asyncio.sleep(3)
    print('main ends')


asyncio.run(main())
# endregion
