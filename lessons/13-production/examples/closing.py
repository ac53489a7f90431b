# SIGTERM: no new orders, five seconds for those that have begun, then the end.
import asyncio
import signal

ORDERS = [('Oslo', 2), ('Rome', 4), ('Oran', 30), ('Lima', 1), ('Bern', 1)]


async def print_ticket(ticket: str, seconds: float) -> None:
    try:
        await asyncio.sleep(seconds)
        print(f'{ticket}: printed')
    finally:
        await asyncio.sleep(0.5)


# region program
async def take_orders(open_orders: set[asyncio.Task[None]]) -> None:
    """A new order each second, until it is cancelled."""
    for ticket, seconds in ORDERS:
        print(f'{ticket}: ordered')
        order = asyncio.create_task(print_ticket(ticket, seconds), name=ticket)
        open_orders.add(order)
        order.add_done_callback(open_orders.discard)
        await asyncio.sleep(1)


async def drain(open_orders: set[asyncio.Task[None]], grace: float) -> None:
    """Lets the open orders end within `grace` seconds, and cancels the others."""
    if not open_orders:
        return
    _, late = await asyncio.wait(open_orders, timeout=grace)
    for order in late:
        print(f'{order.get_name()}: given up')
        order.cancel()
    if late:
        await asyncio.wait(late)


async def main() -> None:
    loop = asyncio.get_running_loop()
    opened = loop.time()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(2.5, signal.raise_signal, signal.SIGTERM)  # the platform stops us

    open_orders: set[asyncio.Task[None]] = set()
    counter = asyncio.create_task(take_orders(open_orders), name='counter')
    await stop.wait()
    print('closing')
    counter.cancel()
    await asyncio.wait([counter])
    await drain(open_orders, 5)
    print(f'closed at {round(loop.time() - opened)} s')
# endregion


asyncio.run(main())
