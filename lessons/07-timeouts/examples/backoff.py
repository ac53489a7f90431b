# Two attempts fail, the third succeeds. Each pause is longer.
import asyncio
import itertools


# region retry
async def fetch_rate(attempt: int) -> str:
    # Hangs at first, then is up again.
    await asyncio.sleep(20 if attempt < 3 else 0.5)
    return 'the rate'


async def retry(attempts: int) -> str:
    loop = asyncio.get_running_loop()
    started = loop.time()
    for attempt in itertools.count(1):
        at = round(loop.time() - started)
        print(f'attempt {attempt} at {at} s')
        try:
            return await asyncio.wait_for(fetch_rate(attempt), 1)
        except TimeoutError:
            if attempt == attempts:
                raise
        await asyncio.sleep(2 ** attempt)
# endregion


async def main() -> None:
    print(await retry(4))


asyncio.run(main())
