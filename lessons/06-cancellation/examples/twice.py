# The listener from before. This time main is impatient.
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
    await asyncio.sleep(0.5)
    listener.cancel()
    await asyncio.wait([listener])
    print('listener has ended')
    print(f'and now? {"yes" if listener.cancel() else "too late"}')


asyncio.run(main())
# endregion
