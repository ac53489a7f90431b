# A seat is taken for a guest. The guest's task gives it back, always?
import asyncio

# region program
free_seats = 10


async def visit() -> None:
    global free_seats
    try:
        print('guest sits down')
        await asyncio.sleep(2)
    finally:
        free_seats += 1
        print('guest gets up')


async def main() -> None:
    global free_seats
    free_seats -= 1
    guest = asyncio.create_task(visit(), name='guest')
    guest.cancel()
    await asyncio.wait([guest])
    print(f'cancelled: {"yes" if guest.cancelled() else "no"}')
    print(f'free seats: {free_seats}')


asyncio.run(main())
# endregion
