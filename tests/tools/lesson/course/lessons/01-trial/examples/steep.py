# Tea steeps for three seconds.
import asyncio

runs = 0


async def steep(minutes: float) -> str:
    await asyncio.sleep(minutes)
    return 'tea'


async def main() -> None:
    global runs
    runs += 1
    task = asyncio.create_task(steep(3), name='pot')
    print(f'run {runs}: {await task}')


asyncio.run(main())
