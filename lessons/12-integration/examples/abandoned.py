# Registering takes three seconds. The clerk waits for one.
import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor

pool = ThreadPoolExecutor(1)

# region program
register: list[str] = []


def enter(parcel: str) -> Future[None]:
    def ask() -> None:
        time.sleep(3)
        register.append(parcel)

    return pool.submit(ask)


async def main() -> None:
    try:
        await asyncio.wait_for(asyncio.wrap_future(enter('P7')), 1)
    except TimeoutError:
        print('given up')
    await asyncio.sleep(3)
    print(f'{len(register)} in the register')
# endregion


asyncio.run(main())
