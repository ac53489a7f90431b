# Guests wait for a door; a flag that is set and cleared at once.
import asyncio


# region program
async def guest(name: str, door: asyncio.Event) -> None:
    print(f'{name} comes')
    await door.wait()
    print(f'{name} is inside')


async def main() -> None:
    door = asyncio.Event()
    early = asyncio.gather(guest('Ana', door), guest('Ben', door))
    await asyncio.sleep(1)

    door.set()
    door.clear()
    print('opened and closed')
    late = asyncio.create_task(guest('Cleo', door), name='Cleo')
    await asyncio.sleep(1)

    door.set()
    print('opened')
    await asyncio.gather(early, late)
# endregion


asyncio.run(main())
