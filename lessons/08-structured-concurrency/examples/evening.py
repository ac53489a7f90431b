# An evening in a circus: two groups, one inside the other.
import asyncio


async def act(name: str, seconds: float) -> None:
    print(f'{name} begins')
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f'{name} stops')
        raise
    print(f'{name} is done')


async def fall(name: str, seconds: float) -> None:
    print(f'{name} begins')
    await asyncio.sleep(seconds)
    raise Exception(f'{name} falls')


async def evening(bo_falls_after: float) -> None:
    async with asyncio.TaskGroup() as show:
        show.create_task(act('band', 6), name='band')
        lamp = show.create_task(act('lamp', 60), name='lamp')
        try:
            async with asyncio.TaskGroup() as acrobats:
                acrobats.create_task(act('Ada', 4), name='Ada')
                acrobats.create_task(fall('Bo', bo_falls_after), name='Bo')
        except ExceptionGroup as error:
            print(error.exceptions[0])
        await act('clown', 3)
        lamp.cancel()
    print('good night')


asyncio.run(evening(2))
