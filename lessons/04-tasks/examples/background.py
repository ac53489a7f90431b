# Receipts in the background, with an owner: held while they run, then awaited.
import asyncio

background: set[asyncio.Task[None]] = set()


async def mail_receipt(order: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f'{order}: receipt mailed')


async def save_order(order: str, mail_seconds: float) -> None:
    mailing = mail_receipt(order, mail_seconds)
    receipt = asyncio.create_task(mailing, name=f'receipt {order}')
    background.add(receipt)
    receipt.add_done_callback(background.discard)
    await asyncio.sleep(1)
    print(f'{order}: saved')


async def main() -> None:
    await save_order('A1', 0.5)
    await save_order('B2', 3)
    print(f'closing, in the background: {len(background)}')
    await asyncio.gather(*background)
    print(f'closed, in the background: {len(background)}')


asyncio.run(main())
