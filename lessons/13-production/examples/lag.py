# A task that notices when the loop was late.
import asyncio
import time
from typing import NoReturn

# region program
PAUSE = 0.1


async def watch_loop(limit: float) -> NoReturn:
    """Sleeps again and again, and tells when it was woken late."""
    loop = asyncio.get_running_loop()
    begin = loop.time()
    while True:
        due = loop.time() + PAUSE
        await asyncio.sleep(PAUSE)
        lag = loop.time() - due
        at = loop.time() - begin
        if lag > limit:
            print(f'{at:.1f} s: the loop was late by {lag:.2f} s')


async def work() -> None:
    await asyncio.sleep(1.05)
    time.sleep(0.3)
    await asyncio.sleep(1)
    time.sleep(0.02)
    await asyncio.sleep(1)


async def main() -> None:
    watch = asyncio.create_task(watch_loop(0.05), name='watch')
    await work()
    watch.cancel()
# endregion


asyncio.run(main())
