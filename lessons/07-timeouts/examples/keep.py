# Two ways to stop waiting after a second. What becomes of the work?
import asyncio


async def bake() -> str:
    await asyncio.sleep(2)
    return 'bread'


async def look(name: str, shielded: bool) -> None:
    oven = asyncio.create_task(bake(), name=name)
    try:
        awaited = asyncio.shield(oven) if shielded else oven
        await asyncio.wait_for(awaited, 1)
    except TimeoutError:
        print(f'{name}: not ready yet')
    await asyncio.sleep(2)
    baked = 'nothing' if oven.cancelled() else oven.result()
    print(f'{name}: {baked}')


async def main() -> None:
    await look('plain', False)
    await look('shielded', True)


asyncio.run(main())
