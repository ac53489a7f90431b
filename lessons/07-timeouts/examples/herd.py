# Three clients of one small server: of two at a time it serves none.
import asyncio

present = 0
crowded = False


async def request() -> bool:
    global present, crowded
    present += 1
    if present > 1:
        crowded = True
    await asyncio.sleep(0.5)
    served = not crowded
    present -= 1
    if present == 0:
        crowded = False
    return served


# region client
def longest(attempt: int) -> float:
    return 2 ** attempt


async def client(name: str) -> None:
    for attempt in range(1, 4):
        if await request():
            print(f'{name}: served, attempt {attempt}')
            return
        if attempt < 3:
            await asyncio.sleep(longest(attempt))
    print(f'{name}: gives up')


async def main() -> None:
    anna = asyncio.create_task(client('Anna'), name='Anna')
    ben = asyncio.create_task(client('Ben'), name='Ben')
    cleo = asyncio.create_task(client('Cleo'), name='Cleo')
    await asyncio.gather(anna, ben, cleo)
# endregion


asyncio.run(main())
