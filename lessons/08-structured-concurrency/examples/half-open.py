# A dome and a telescope. The second step of entering is never reached.
import asyncio


# region program
class Observatory:
    async def __aenter__(self) -> str:
        await asyncio.sleep(1)
        print('dome open')
        await asyncio.sleep(2)
        print('telescope ready')
        return 'telescope'

    async def __aexit__(self, kind, error, traceback) -> bool:
        print('dome closed')
        return False


async def observe() -> None:
    async with Observatory() as telescope:
        print(f'looking through the {telescope}')
        await asyncio.sleep(10)


async def main() -> None:
    night = asyncio.create_task(observe(), name='night')
    await asyncio.sleep(2)
    print('rain!')
    night.cancel()
    await asyncio.wait([night])
    print('everybody goes home')


asyncio.run(main())
# endregion
