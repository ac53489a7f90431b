# Ten orders a second, for ten seconds. Four printers, each half a second for a ticket.
import asyncio

# region program
ORDERS = 100


async def order(printers: asyncio.Semaphore) -> float:
    """Prints when a printer is free. Returns how long the customer has waited."""
    loop = asyncio.get_running_loop()
    begin = loop.time()
    async with printers:
        await asyncio.sleep(0.5)
    return loop.time() - begin


async def main() -> None:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    printers = asyncio.Semaphore(4)
    orders = []
    for number in range(ORDERS):
        orders.append(asyncio.create_task(order(printers), name=f'order {number}'))
        await asyncio.sleep(0.1)
    waits = await asyncio.gather(*orders)
    for number in (0, 25, 50, 75, 99):
        print(f'order {number} waited {waits[number]:.1f} s')
    per_second = len(waits) / (loop.time() - begin)
    print(f'{per_second:.1f} tickets in a second')
# endregion


asyncio.run(main())
