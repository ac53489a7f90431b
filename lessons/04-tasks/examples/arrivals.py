# Each forecast is printed when it arrives, not when its turn comes.
import asyncio


async def forecast(city: str, sky: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    return f'{city}: {sky}'


async def main() -> None:
    tasks = [
        asyncio.create_task(forecast('Oslo', 'snow', 3), name='Oslo'),
        asyncio.create_task(forecast('Lima', 'fog', 1), name='Lima'),
        asyncio.create_task(forecast('Cairo', 'sun', 2), name='Cairo'),
    ]
    for arrival in asyncio.as_completed(tasks):
        print(await arrival)


asyncio.run(main())
