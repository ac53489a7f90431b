# When both deadlines pass at once, both timeouts have expired, and the inner one raises.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner raises')
            except asyncio.CancelledError:
                print('inner passes the cancellation on')
                raise
    except TimeoutError:
        print('outer raises')
    print(inner.expired(), outer.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
