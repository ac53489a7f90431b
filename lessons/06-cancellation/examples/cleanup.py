# Closing a connection takes a second. So does a cancellation.
import asyncio


# region program
async def listen() -> None:
    print('connection open')
    try:
        await asyncio.sleep(60)
    finally:
        print('saying goodbye')
        await asyncio.sleep(1)
        print('connection closed')


async def main() -> None:
    listener = asyncio.create_task(listen(), name='listener')
    await asyncio.sleep(2)
    listener.cancel()
    print('cancel called')
    await asyncio.wait([listener])
    print('listener has ended')


asyncio.run(main())
# endregion
