# Three tasks, still one at a time: each is awaited before the next is created.
import asyncio


async def forecast(sky: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    return sky


# region main
async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()

    oslo = await asyncio.create_task(forecast('snow', 3), name='Oslo')
    lima = await asyncio.create_task(forecast('fog', 1), name='Lima')
    cairo = await asyncio.create_task(forecast('sun', 2), name='Cairo')

    print(f'{oslo}, {lima}, {cairo}')
    print(f'after {round(loop.time() - started)} s')
# endregion


asyncio.run(main())
