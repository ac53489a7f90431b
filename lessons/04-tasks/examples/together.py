# The same three stations, each in a task of its own.
import asyncio


async def forecast(city: str, sky: str, seconds: float) -> str:
    print(f'{city}: asked')
    await asyncio.sleep(seconds)
    print(f'{city}: answered')
    return sky


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()

    oslo = asyncio.create_task(forecast('Oslo', 'snow', 3), name='Oslo')
    lima = asyncio.create_task(forecast('Lima', 'fog', 1), name='Lima')
    cairo = asyncio.create_task(forecast('Cairo', 'sun', 2), name='Cairo')
    print('three tasks created')

    print(f'{await oslo}, {await lima}, {await cairo}')
    print(f'after {round(loop.time() - started)} s')


asyncio.run(main())
