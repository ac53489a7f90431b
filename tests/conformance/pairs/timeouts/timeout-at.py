# timeout_at() takes a time of the loop's clock.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(3)
    for when in (5, 4):
        try:
            async with asyncio.timeout_at(when) as deadline:
                print(deadline.when())
                await asyncio.sleep(10)
        except TimeoutError:
            print('late at', loop.time())


asyncio.run(main())
