# With Promises this shape is concurrent. Is it here?
import asyncio


async def forecast(city: str, sky: str, seconds: float) -> str:
    print(f'{city}: asked')
    await asyncio.sleep(seconds)
    return sky


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()

    forecasts = [
        forecast('Oslo', 'snow', 3),
        forecast('Lima', 'fog', 1),
        forecast('Cairo', 'sun', 2),
    ]
    print('three forecasts on their way?')

    for answer in forecasts:
        print(await answer)
    print(f'after {round(loop.time() - started)} s')


asyncio.run(main())
