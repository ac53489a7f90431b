# When what is protected is cancelled, so is who waits for it.
import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel('inside')
    try:
        await outer
    except asyncio.CancelledError:
        print('cancelled', outer.cancelled(), asyncio.current_task().cancelling())


asyncio.run(main())
