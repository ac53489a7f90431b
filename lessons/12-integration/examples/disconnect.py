# The customer goes away while we pack. A callback says so.
import asyncio
from collections.abc import Callable

# region program
class Customer:
    """Somebody else's library: it calls back when the customer has left."""

    def __init__(self) -> None:
        self.on_leave: list[Callable[[], object]] = []

    def leave(self) -> None:
        for callback in self.on_leave:
            callback()


async def pack(parcel: str) -> None:
    print(f'packing {parcel}')
    try:
        await asyncio.sleep(5)
        print(f'packed {parcel}')
    finally:
        print('table cleared')


async def serve(customer: Customer) -> None:
    packing = asyncio.create_task(pack('P7'))
    customer.on_leave.append(packing.cancel)
    await asyncio.wait([packing])
    if packing.cancelled():
        print('stopped: the customer has left')


async def main() -> None:
    customer = Customer()
    asyncio.get_running_loop().call_later(2, customer.leave)
    await serve(customer)
    print('next, please')
# endregion


asyncio.run(main())
