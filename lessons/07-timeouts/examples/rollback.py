# Two seconds to pay, and one more second to clean up.
import asyncio


# region pay
async def roll_back(seconds: float) -> None:
    await asyncio.sleep(seconds)
    print('  rolled back')


async def pay(roll_back_seconds: float) -> None:
    try:
        await asyncio.sleep(20)
    except BaseException:
        try:
            await asyncio.wait_for(roll_back(roll_back_seconds), 1)
        except TimeoutError:
            print('  roll-back given up: connection cut')
        raise
# endregion


async def sell(roll_back_seconds: float) -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    try:
        async with asyncio.timeout(2):
            await pay(roll_back_seconds)
    except TimeoutError:
        seconds = loop.time() - started
        print(f'  not paid, {seconds:.1f} s')


async def main() -> None:
    print('a quick roll-back')
    await sell(0.5)
    print('a roll-back that hangs')
    await sell(20)


asyncio.run(main())
