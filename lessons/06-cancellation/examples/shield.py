# The payment is shielded. The customer closes the page after 1 s.
import asyncio


# region program
async def pay() -> None:
    await asyncio.sleep(3)
    print('money transferred')


async def checkout() -> None:
    payment = asyncio.create_task(pay(), name='payment')
    try:
        await asyncio.shield(payment)
        print('receipt printed')
    finally:
        print('checkout left')


async def main() -> None:
    order = asyncio.create_task(checkout(), name='checkout')
    await asyncio.sleep(1)
    order.cancel()
    await asyncio.sleep(3)
    print(f'cancelled: {"yes" if order.cancelled() else "no"}')


asyncio.run(main())
# endregion
