# Of nested timeouts, the one whose deadline passes converts the cancellation, and no other.
import asyncio


async def main():
    try:
        async with asyncio.timeout(3) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
            await asyncio.sleep(10)
    except TimeoutError:
        print('outer', inner.expired(), outer.expired())


asyncio.run(main())
