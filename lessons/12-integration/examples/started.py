# A foreign future and a coroutine: which of them is under way?
import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


# region program
# Somebody else's library: it has a thread of its own, and its futures aren't asyncio's.
def track(parcel: str) -> Future[str]:
    print(f'tracking {parcel}')

    def ask() -> str:
        time.sleep(2)
        return f'{parcel} is in Oslo'

    return pool.submit(ask)


# Ours.
async def weigh(parcel: str) -> str:
    print(f'weighing {parcel}')
    await asyncio.sleep(1)
    return f'{parcel} weighs 4 kg'


async def main() -> None:
    tracked = track('P7')
    weighed = weigh('P7')
    print('both called')
    print(await asyncio.wrap_future(tracked))
    print(await weighed)
# endregion


asyncio.run(main())
