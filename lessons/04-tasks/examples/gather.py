# gather starts all it is given, and keeps the order of its arguments.
import asyncio


async def forecast(city: str, sky: str, seconds: float) -> str:
    print(f'{city}: asked')
    await asyncio.sleep(seconds)
    print(f'{city}: answered')
    return sky


# region main
async def main() -> None:
    forecasts = asyncio.gather(
        forecast('Oslo', 'snow', 3),
        forecast('Lima', 'fog', 1),
        forecast('Cairo', 'sun', 2),
    )
    print('gather called')

    await asyncio.sleep(2.5)
    print('2.5 s later')

    oslo, lima, cairo = await forecasts
    print(f'{oslo}, {lima}, {cairo}')
# endregion


asyncio.run(main())
