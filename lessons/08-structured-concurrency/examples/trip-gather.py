# A trip is booked with gather. The flight is sold out.
import asyncio


# region program
async def book(part: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    if part == 'flight':
        raise Exception('the flight is sold out')
    print(f'{part} booked and paid')
    return part


async def book_trip() -> None:
    await asyncio.gather(
        book('flight', 1), book('hotel', 2), book('car', 3)
    )


async def main() -> None:
    try:
        await book_trip()
    except Exception as error:
        print('no trip:', error)
    await asyncio.sleep(3)
    print('main ends')


asyncio.run(main())
# endregion
