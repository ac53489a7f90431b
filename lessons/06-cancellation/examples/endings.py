# Four jobs, four endings: the run to rebuild in the exercise "Four endings".
import asyncio
from asyncio import create_task


async def work(name: str) -> None:
    try:
        print(f'{name} begins')
        await asyncio.sleep(2)
        print(f'{name} is ready')
    finally:
        print(f'{name} tidies up')
        await asyncio.sleep(2)
        print(f'{name} is tidy')


async def main() -> None:
    red = create_task(work('red'), name='red')
    blue = create_task(work('blue'), name='blue')
    green = create_task(work('green'), name='green')
    white = create_task(work('white'), name='white')
    red.cancel()
    await asyncio.sleep(1)
    blue.cancel()
    green.cancel()
    await asyncio.sleep(1.5)
    green.cancel()
    await asyncio.sleep(1)
    white.cancel()
    await asyncio.wait([red, blue, green, white])


asyncio.run(main())
