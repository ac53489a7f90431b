# Three seconds for each step, and every step is in time.
import asyncio


async def step(name: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f'{name} done')


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    await asyncio.wait_for(step('reserve', 2), 3)
    await asyncio.wait_for(step('pay', 2.8), 3)
    await asyncio.wait_for(step('pack', 2.2), 3)
    print(f'after {round(loop.time() - started)} s')


asyncio.run(main())
