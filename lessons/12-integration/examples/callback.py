# The scale calls back. A future makes that a wait.
import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

type Done = Callable[[Exception | None, int], None]
pool = ThreadPoolExecutor(2)


# The driver of a scale: it has threads of its own, and calls back from there.
def read_scale(parcel: str, done: Done) -> None:
    def read() -> None:
        time.sleep(1)
        if parcel == 'P7':
            done(None, 4000)
        else:
            done(ValueError(f'no parcel {parcel} on the scale'), 0)

    pool.submit(read)


# region program
async def weigh(parcel: str) -> int:
    loop = asyncio.get_running_loop()
    weight = loop.create_future()

    def settle(error: Exception | None, grams: int) -> None:
        if weight.done():
            return
        if error:
            weight.set_exception(error)
        else:
            weight.set_result(grams)

    read_scale(parcel, lambda error, grams: loop.call_soon_threadsafe(settle, error, grams))
    return await weight


async def main() -> None:
    weighings = [weigh('P7'), weigh('P8')]
    for outcome in await asyncio.gather(*weighings, return_exceptions=True):
        print(outcome if isinstance(outcome, Exception) else f'{outcome} g')
# endregion


asyncio.run(main())
