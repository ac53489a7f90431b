# timeout() cancels the block at its deadline, and turns that into a TimeoutError.
import asyncio


async def main():
    try:
        async with asyncio.timeout(2) as deadline:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('cancelled inside')
                raise
    except TimeoutError:
        print('too late', deadline.expired(), asyncio.get_running_loop().time())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
