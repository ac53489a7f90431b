# An order is saved. A receipt is mailed in the background. Or is it?
import asyncio


async def mail_receipt(order: str) -> None:
    print(f'{order}: writing the receipt')
    await asyncio.sleep(2)
    print(f'{order}: receipt mailed')


async def save_order(order: str) -> None:
    asyncio.create_task(mail_receipt(order), name=f'receipt {order}')
    await asyncio.sleep(1)
    print(f'{order}: saved')


async def main() -> None:
    await save_order('A1')
    print('closing')


asyncio.run(main())
