# The bank is slow. The shop waits a second, and tries once more.
import asyncio


async def book(order: str) -> None:
    # In the bank: what has begun there is finished there.
    await asyncio.sleep(2.5)
    print(f'bank: {order} paid')


async def pay(order: str) -> None:
    # Between shop and bank: the shop may hang up at any time.
    booking = asyncio.create_task(book(order), name='bank')
    await asyncio.shield(booking)


async def main() -> None:
    for attempt in range(1, 3):
        try:
            await asyncio.wait_for(pay('order 17'), 1)
        except TimeoutError:
            print(f'shop: no answer to attempt {attempt}')
    await asyncio.sleep(2)


asyncio.run(main())
