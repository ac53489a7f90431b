# One cook, one oven: the program to rebuild in the exercise "The lost program".
import asyncio


async def work(what: str, seconds: float) -> None:
    print(f'{what} begins')
    await asyncio.sleep(seconds)
    print(f'{what} ends')


async def main() -> None:
    oven = asyncio.create_task(work('oven', 4), name='oven')
    await work('dough', 2)
    sauce = asyncio.create_task(work('sauce', 1), name='sauce')
    await oven
    await sauce
    await work('pizza', 1)


asyncio.run(main())
