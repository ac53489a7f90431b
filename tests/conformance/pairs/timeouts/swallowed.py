# A block that swallows the cancellation ends well, although its timeout has expired.
import asyncio


async def main():
    async with asyncio.timeout(1) as deadline:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('swallowed')
    print(deadline.expired(), asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print('main ends')


asyncio.run(main())
