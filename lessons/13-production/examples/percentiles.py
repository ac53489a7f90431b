# A hundred sales. Most are quick.
import asyncio
import math


# region program
def percentile(values: list[float], percent: int) -> float:
    """The least value that `percent` of the values don't exceed."""
    return sorted(values)[math.ceil(percent * len(values) / 100) - 1]


async def sell(customer: int) -> None:
    """Six customers of a hundred pay by card, which takes three seconds more."""
    await asyncio.sleep(3.1 if customer % 16 == 15 else 0.1)


async def measure(customer: int) -> float:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    await sell(customer)
    return loop.time() - begin


async def main() -> None:
    seconds = await asyncio.gather(*(measure(customer) for customer in range(100)))
    print(f'mean {sum(seconds) / len(seconds):.2f} s')
    for percent in (50, 90, 95, 99):
        print(f'p{percent}  {percentile(seconds, percent):.2f} s')
# endregion


asyncio.run(main())
