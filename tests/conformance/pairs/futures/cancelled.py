# Whoever awaits a cancelled future gets its message, each time.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.cancel, 'enough')
    for _ in range(2):
        try:
            await future
        except asyncio.CancelledError as error:
            print('cancelled:', error)
    try:
        future.exception()
    except asyncio.CancelledError as error:
        print('cancelled:', error, asyncio.current_task().cancelling())


asyncio.run(main())
