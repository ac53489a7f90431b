# Three weather stations, asked one after the other.
import asyncio


async def forecast(city: str, sky: str, seconds: float) -> str:
    print(f'{city}: asked')
    await asyncio.sleep(seconds)
    print(f'{city}: answered')
    return sky


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()

    oslo = await forecast('Oslo', 'snow', 3)
    lima = await forecast('Lima', 'fog', 1)
    cairo = await forecast('Cairo', 'sun', 2)

    print(f'{oslo}, {lima}, {cairo}')
    print(f'after {round(loop.time() - started)} s')


asyncio.run(main())
