# Two dinners: the program to rebuild in the exercise "The kitchen closes".
import asyncio


async def cook(dish: str, seconds: float) -> None:
    print(f'  {dish}: begun')
    try:
        await asyncio.sleep(seconds)
        print(f'  {dish}: done')
    except BaseException:
        print(f'  {dish}: off the stove')
        raise


async def cook_roast(seconds: float) -> None:
    try:
        await asyncio.wait_for(cook('roast', seconds), 2)
    except TimeoutError:
        print('  no roast today')


async def dinner(soup: float, roast: float, cake: float) -> None:
    try:
        async with asyncio.timeout(6):
            await cook('soup', soup)
            await cook_roast(roast)
            await cook('cake', cake)
            print('  dinner is served')
    except TimeoutError:
        print('  the kitchen closes')


async def main() -> None:
    print('Monday')
    await dinner(2, 20, 20)
    print('Tuesday')
    await dinner(5, 20, 1)


asyncio.run(main())
