# At most one request every half second, whoever asks.
import asyncio


# region program
class Pace:
    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.next_start = 0.0

    async def turn(self) -> None:
        """Waits for the caller's turn."""
        now = asyncio.get_running_loop().time()
        start = max(now, self.next_start)
        self.next_start = start + self.interval
        await asyncio.sleep(start - now)


async def request(pace: Pace, path: str, begin: float) -> None:
    await pace.turn()
    print(f'{asyncio.get_running_loop().time() - begin:.1f} s  {path}')
    await asyncio.sleep(2)


async def main() -> None:
    pace = Pace(0.5)
    begin = asyncio.get_running_loop().time()
    paths = ['/a', '/b', '/c', '/d']
    await asyncio.gather(*(request(pace, path, begin) for path in paths))
    await request(pace, '/e', begin)
# endregion


asyncio.run(main())
