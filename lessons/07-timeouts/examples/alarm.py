# A time limit made by hand: a timer that cancels the task.
import asyncio


def set_alarm(seconds: float) -> None:
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(seconds, task.cancel)


async def fetch_rate(city: str, seconds: float) -> str:
    set_alarm(3)
    await asyncio.sleep(seconds)
    return f'the rate of {city}'


async def sell() -> None:
    print(await fetch_rate('Bern', 1))
    print('printing the receipt')
    await asyncio.sleep(4)
    print('receipt printed')


async def main() -> None:
    sale = asyncio.create_task(sell(), name='sale')
    try:
        await sale
    except asyncio.CancelledError:
        print('the sale was cancelled')


asyncio.run(main())
