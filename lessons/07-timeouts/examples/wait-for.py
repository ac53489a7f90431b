# At most three seconds for each server.
import asyncio


async def fetch_rate(city: str, seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
        return f'the rate of {city}'
    finally:
        print(f'{city}: connection closed')


async def show_rate(city: str, seconds: float) -> None:
    try:
        print(await asyncio.wait_for(fetch_rate(city, seconds), 3))
    except TimeoutError:
        print(f'no answer from {city}')


async def main() -> None:
    await show_rate('Bern', 1)
    await show_rate('Rome', 20)
    await show_rate('Oslo', 2)


asyncio.run(main())
