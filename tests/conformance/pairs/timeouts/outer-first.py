# An inner timeout lets the cancellation of an outer one pass.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(3) as inner:
                    await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('inner was cancelled', inner.expired())
                raise
    except TimeoutError:
        print('outer expired', outer.expired())


asyncio.run(main())
