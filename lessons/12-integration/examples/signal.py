# The same, but the request is aborted when nobody waits for it any more.
import asyncio
from collections.abc import Callable

# region program
register: list[str] = []


# Somebody else's library: it calls back, and its requests can be aborted.
class Request:
    def __init__(self, parcel: str, done: Callable[[], None]) -> None:
        self.parcel = parcel
        self.timer = asyncio.get_running_loop().call_later(3, self.answer)
        self.done = done

    def answer(self) -> None:
        register.append(self.parcel)
        self.done()

    def abort(self) -> None:
        print(f'request for {self.parcel} aborted')
        self.timer.cancel()


async def enter(parcel: str) -> None:
    entered = asyncio.get_running_loop().create_future()
    request = Request(parcel, lambda: entered.set_result(None))
    try:
        await entered
    except asyncio.CancelledError:
        request.abort()
        raise


async def main() -> None:
    try:
        await asyncio.wait_for(enter('P7'), 1)
    except TimeoutError:
        print('given up')
    await asyncio.sleep(3)
    print(f'{len(register)} in the register')
# endregion


asyncio.run(main())
