# A hundred requests, ten in a second. Once, the loop is blocked for one second.
import asyncio
import math
import time


def percentile(values: list[float], percent: int) -> float:
    return sorted(values)[math.ceil(percent * len(values) / 100) - 1]


def show(title: str, seconds: list[float]) -> None:
    print(f'{title}: p50 {percentile(seconds, 50):.2f} s, p99 {percentile(seconds, 99):.2f} s')


# region program
async def answer() -> None:
    await asyncio.sleep(0.05)


async def block() -> None:
    await asyncio.sleep(5)
    time.sleep(1)


async def measure(due: float) -> tuple[float, float]:
    """Sends one request, and measures it twice."""
    loop = asyncio.get_running_loop()
    sent = loop.time()
    await answer()
    return loop.time() - sent, loop.time() - due


async def main() -> None:
    loop = asyncio.get_running_loop()
    blocking = asyncio.create_task(block(), name='report')
    requests = []
    for number in range(100):
        due = number / 10
        await asyncio.sleep(due - loop.time())
        requests.append(asyncio.create_task(measure(due), name=f'request {number}'))
    measured = await asyncio.gather(*requests)
    await blocking
    show('from sending', [from_sending for from_sending, _ in measured])
    show('from when it was due', [from_due for _, from_due in measured])
# endregion


asyncio.run(main())
