# Cancelled, but not before the money has arrived.
import asyncio


# region program
async def pay() -> None:
    await asyncio.sleep(3)
    print('money transferred')


async def checkout() -> None:
    payment = asyncio.create_task(pay(), name='payment')
    try:
        await asyncio.shield(payment)
    except asyncio.CancelledError:
        await asyncio.wait([payment])
        raise
    print('receipt printed')


async def main() -> None:
    order = asyncio.create_task(checkout(), name='checkout')
    await asyncio.sleep(1)
    order.cancel()
    await asyncio.wait([order])
    print(f'cancelled: {"yes" if order.cancelled() else "no"}')


asyncio.run(main())
# endregion
