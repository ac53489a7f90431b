# A price needs three exchange rates. One of the servers hangs.
import asyncio


async def fetch_rate(city: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    return f'the rate of {city}'


async def main() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    bern = fetch_rate('Bern', 1)
    rome = fetch_rate('Rome', 20)
    oslo = fetch_rate('Oslo', 2)
    rates = await asyncio.gather(bern, rome, oslo)
    print(', '.join(rates))
    print(f'after {round(loop.time() - started)} s')


asyncio.run(main())
