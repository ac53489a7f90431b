# One lock for the whole program, which calls run three times.
import asyncio

# region program
lock = asyncio.Lock()


async def use_lock(name: str) -> None:
    async with lock:
        await asyncio.sleep(1)
        print(f'{name} had the lock')


async def both() -> None:
    await asyncio.gather(use_lock('Ana'), use_lock('Ben'))


asyncio.run(both())
asyncio.run(use_lock('Cleo'))
try:
    asyncio.run(both())
except RuntimeError:
    print('RuntimeError')
# endregion
